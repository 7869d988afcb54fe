using System.Globalization;

namespace Skein.Prompting;

/// <summary>The faults of reading with a language model: one place for codes and sentences. docs/reference/errors.md lists them.</summary>
internal static class ModelFaults
{
    public static ModelFault NoAddress { get; } = Run(
        "SK-MODEL-001",
        "The endpoint is no address of a server. Give http://127.0.0.1:8080 for a server on this machine, or https://HOST; without a user name, a question mark or a number sign in it.");

    public static ModelFault NeedsTls { get; } = Run(
        "SK-MODEL-002",
        "The endpoint lies beyond this machine and its address begins with http, so that documents would travel in the clear. Give an address that begins with https.");

    public static ModelFault LeadsElsewhere { get; } = Run(
        "SK-MODEL-003",
        "The name of the endpoint stands for this machine, but leads to another one. Nothing was sent. Give 127.0.0.1 in its place and look at the file of host names.");

    public static ModelFault CannotConnect { get; } = Transient(
        "SK-MODEL-004", "The endpoint cannot be reached. The server is probably not started, or listens at another port. Start it and run the command again.");

    public static ModelFault TooSlow { get; } = Transient(
        "SK-MODEL-005", "The endpoint took longer to answer than it may. The machine is busy, or the model too large for it. Give it more time with --answer-seconds, or take a smaller model.");

    public static ModelFault Redirects { get; } = Run(
        "SK-MODEL-006", "The endpoint answers that it is elsewhere. Skein never follows a server to another address. Give the address that is meant.");

    public static ModelFault KeyRefused { get; } = Run(
        "SK-MODEL-007", "The endpoint refuses the key, or asks for one. Put the key into SKEIN_MODEL_KEY or into a file for --key-file.");

    public static ModelFault Busy(int status) => Transient(
        "SK-MODEL-008", string.Create(CultureInfo.InvariantCulture, $"The endpoint is busy or failing (status {status}) and stayed so. Run the command again later; it goes on where it stopped."));

    public static ModelFault QuestionRefused(int status) => new(
        "SK-MODEL-009",
        string.Create(CultureInfo.InvariantCulture, $"The endpoint refuses the question (status {status}). Its context is probably too short for a part of this document, or it knows no answers by a schema. Start the server with a longer context, or give --without-schema."),
        FaultReach.Document);

    public static ModelFault NotJson { get; } = Document(
        "SK-MODEL-010", "The endpoint answers with something that is not JSON. The address probably leads to a page and not to a server of language models.");

    public static ModelFault TooLarge { get; } = Document(
        "SK-MODEL-011", "The answer is larger than an answer may be, and was dropped. The model repeats itself, or the server is hostile.");

    public static ModelFault NotInForm { get; } = Document(
        "SK-MODEL-012", "The answer is not in the form that was asked for, and nothing of it is taken. A larger model may keep to the form.");

    public static ModelFault CutOff { get; } = Document(
        "SK-MODEL-013", "The answer was cut off at the most tokens that an answer may have. Raise --answer-tokens, or lower --part-length.");

    public static ModelFault NotFound { get; } = Run(
        "SK-MODEL-014", "The endpoint has no such model or no such path. Check --model against the list of the server, and the address.");

    public static ModelFault NotTrusted { get; } = Run(
        "SK-MODEL-015", "No safe connection to the endpoint could be made: its certificate is not trusted, or not of that host. Nothing was sent. Check the address.");

    public static ModelFault KeyOpen { get; } = Run(
        "SK-MODEL-016", "Others than its owner can read the file of the key. Nothing was sent. Close it with: chmod 600 FILE");

    public static ModelFault KeyUnreadable { get; } = Run(
        "SK-MODEL-017", "The file of the key cannot be read. Check its path and its rights; links are not followed.");

    public static ModelFault KeyNotInForm { get; } = Run(
        "SK-MODEL-018", "The key is not one line of 1 to 1,000 printable characters without a space. Check SKEIN_MODEL_KEY or the file.");

    public static ModelFault NoModelName { get; } = Run(
        "SK-MODEL-019", "The name of the model is not one line of 1 to 200 printable characters. Give --model as the server lists it.");

    private static ModelFault Run(string code, string message) => new(code, message, FaultReach.Run);

    private static ModelFault Document(string code, string message) => new(code, message, FaultReach.Document);

    private static ModelFault Transient(string code, string message) => new(code, message, FaultReach.Transient);
}
