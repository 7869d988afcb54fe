# Sequences of invented states, their optimal-matching distances (insertion 1, substitution 2), groups around medoids and silhouettes.
# Run: Rscript reference-groups.R > sequence-groups.json
library(cluster)
set.seed(11)
typical <- c("sssmmmaaac", "ssccccccaa", "mmmmaaaa")
vary <- function(text) {
  states <- strsplit(text, "")[[1]]
  at <- sample(length(states), 2)
  states[at] <- sample(c("s", "m", "a", "c"), 2, replace = TRUE)
  paste(states[1:(length(states) - sample(0:2, 1))], collapse = "")
}
sequences <- c(sapply(rep(typical, each = 14), vary, USE.NAMES = FALSE), rep("sssmmmaaac", 6), rep("mmmmaaaa", 3))
distances <- as.dist(adist(sequences, costs = list(ins = 1, del = 1, sub = 2)))
rows <- sapply(2:5, function(k) {
  found <- pam(distances, k, diss = TRUE)
  widths <- silhouette(found)
  sprintf('    { "groups": %d, "meanDistance": %.10f, "silhouette": %.10f, "sizes": [%s] }',
    k, found$objective["swap"], mean(widths[, "sil_width"]), paste(sort(table(found$clustering), decreasing = TRUE), collapse = ", "))
})
cat(sprintf('{\n  "sequences": [%s],\n  "mean": %.10f,\n  "pam": [\n%s\n  ]\n}\n',
  paste(sprintf('"%s"', sequences), collapse = ", "), mean(distances), paste(rows, collapse = ",\n")))
