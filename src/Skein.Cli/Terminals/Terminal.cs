using System.Text;
using Spectre.Console;

namespace Skein.Cli.Terminals;

/// <summary>
/// Where a command writes: answers to standard output, warnings and faults to standard error. On a terminal lines wrap and carry styles;
/// in a pipe or a file they are plain and whole, one row a line.
/// </summary>
internal sealed class Terminal
{
    private const int NoWrap = 100_000;
    private readonly IAnsiConsole _errors;

    /// <summary>Makes a terminal.</summary>
    /// <param name="output">Standard output.</param>
    /// <param name="error">Standard error.</param>
    /// <param name="width">Columns of the terminal; null where output is a pipe or a file.</param>
    /// <param name="errorWidth">The same for standard error.</param>
    /// <param name="colors">True to use colors where there is a terminal.</param>
    public Terminal(TextWriter output, TextWriter error, int? width = null, int? errorWidth = null, bool colors = false)
    {
        (Output, Error, IsInteractive) = (output, error, width is not null);
        Console = Make(output, width, colors);
        _errors = Make(error, errorWidth, colors);
    }

    /// <summary>Standard output, for machine-readable text.</summary>
    public TextWriter Output { get; }

    /// <summary>Standard error.</summary>
    public TextWriter Error { get; }

    /// <summary>True when a person looks on.</summary>
    public bool IsInteractive { get; }

    /// <summary>The console behind it, for progress bars.</summary>
    public IAnsiConsole Console { get; }

    /// <summary>Writes an empty line.</summary>
    public void Line() => Console.WriteLine();

    /// <summary>Writes a line; it wraps under its indent on a terminal.</summary>
    /// <param name="text">Text with styles; values in its holes are shown, never interpreted.</param>
    /// <param name="indent">Columns before it.</param>
    public void Line(FormattableString text, int indent = 0) => Line(Words.Of(text), indent);

    /// <summary>Writes a line; it wraps under its indent on a terminal.</summary>
    /// <param name="text">The text.</param>
    /// <param name="indent">Columns before it.</param>
    public void Line(Words text, int indent = 0) => Write(Console, text, indent, IsInteractive);

    /// <summary>Writes a term and what it means beside it; the meaning wraps in its own column on a terminal.</summary>
    /// <param name="term">The term.</param>
    /// <param name="meaning">What it means.</param>
    /// <param name="indent">Columns before it.</param>
    /// <param name="width">Columns of the term.</param>
    public void Pair(FormattableString term, FormattableString meaning, int indent, int width)
    {
        if (!IsInteractive)
        {
            Line(new Words(Words.Of(term).Markup + new string(' ', Math.Max(0, width - Words.Of(term).Length)) + "  " + Words.Of(meaning).Markup), indent);
            return;
        }

        var grid = new Grid();
        grid.AddColumn(new GridColumn { Width = width, NoWrap = true, Padding = new Padding(indent, 0, 2, 0) });
        grid.AddColumn(new GridColumn { Padding = new Padding(0, 0, 0, 0) });
        grid.AddRow(new Markup(Words.Of(term).Markup), new Markup(Words.Of(meaning).Markup));
        Console.Write(grid);
    }

    /// <summary>Writes a heading with an empty line before it.</summary>
    /// <param name="text">The heading.</param>
    public void Heading(FormattableString text)
    {
        Line();
        Line(new Words($"[bold]{Words.Of(text).Markup}[/]"));
    }

    /// <summary>Writes a table.</summary>
    /// <param name="columns">The headings.</param>
    /// <param name="rows">The cells, row by row.</param>
    public void Table(IReadOnlyList<string> columns, IEnumerable<IReadOnlyList<Words>> rows)
    {
        var all = rows.ToList();
        if (IsInteractive && WidthOf(columns, all) > Console.Profile.Width)
        {
            Cards(columns, all);
            return;
        }

        var table = new Table { Border = TableBorder.Simple, ShowHeaders = true };
        foreach (var column in columns)
        {
            table.AddColumn(new TableColumn(new Markup(Words.Of($"[bold]{column}[/]").Markup)) { NoWrap = !IsInteractive });
        }

        foreach (var row in all)
        {
            table.AddRow(row.Select(cell => new Markup(cell.Markup)));
        }

        if (IsInteractive)
        {
            Console.Write(table);
            return;
        }

        var plain = new StringWriter();
        Make(plain, width: null, colors: false).Write(table);
        foreach (var line in plain.ToString().Split('\n').Select(line => line.TrimEnd()).Where(line => line.Length > 0))
        {
            Output.WriteLine(line);
        }
    }

    // A table that is wider than the screen would break every word: a row then is a line with its other cells under it.
    private void Cards(IReadOnlyList<string> columns, List<IReadOnlyList<Words>> rows)
    {
        foreach (var row in rows)
        {
            Line(row[0]);
            var rest = columns.Zip(row).Skip(1).Where(pair => pair.Second.Length > 0);
            Line(Words.Join("  ·  ", rest.Select(pair => Words.Of($"[dim]{(pair.First.Length > 0 ? pair.First + ": " : "")}[/]{pair.Second}"))), indent: 2);
        }
    }

    private static int WidthOf(IReadOnlyList<string> columns, List<IReadOnlyList<Words>> rows) =>
        columns.Select((column, index) => 3 + Math.Max(column.Length, rows.Count == 0 ? 0 : rows.Max(row => row[index].Length))).Sum();

    /// <summary>Writes to standard error.</summary>
    /// <param name="text">A sentence.</param>
    public void Warn(FormattableString text) => Warn(Words.Of(text));

    /// <summary>Writes to standard error.</summary>
    /// <param name="text">A sentence.</param>
    /// <param name="indent">Columns before it.</param>
    public void Warn(Words text, int indent = 0) => Write(_errors, text, indent, wraps: _errors.Profile.Width < NoWrap);

    private static void Write(IAnsiConsole console, Words text, int indent, bool wraps)
    {
        if (wraps && indent > 0)
        {
            console.Write(new Padder(new Markup(text.Markup)).Padding(indent, 0, 0, 0));
            return;
        }

        console.Write(new Markup(new string(' ', indent) + text.Markup));
        console.WriteLine();
    }

    private static IAnsiConsole Make(TextWriter writer, int? width, bool colors)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = width is null ? AnsiSupport.No : AnsiSupport.Yes,
            ColorSystem = width is not null && colors ? ColorSystemSupport.Standard : ColorSystemSupport.NoColors,
            Interactive = width is null ? InteractionSupport.No : InteractionSupport.Yes,
            Out = new Screen(writer, width),
        });
        console.Profile.Capabilities.Unicode = true;
        return console;
    }

    private sealed class Screen(TextWriter writer, int? width) : IAnsiConsoleOutput
    {
        public TextWriter Writer => writer;

        public bool IsTerminal => width is not null;

        public int Width => width ?? NoWrap;

        public int Height => 50;

        // The streams are UTF-8 from the start.
        public void SetEncoding(Encoding encoding)
        {
        }
    }
}
