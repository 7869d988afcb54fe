namespace Skein.Architecture.Tests.Prerequisites;

/// <summary>eng/prerequisites.sh on machines made of stubs: what it prints, what it runs, and how it ends.</summary>
public sealed class PrerequisitesTests : IDisposable
{
    private const string Pdf = "tool:pdftotext=poppler-utils";
    private const string Install = "install -y --no-install-recommends";

    private readonly StubbedMachine _machine = new();

    public void Dispose() => _machine.Dispose();

    [Fact]
    public void What_is_there_is_passed_over_in_silence()
    {
        _machine.Tool("pdftotext").AptGet("exit 0");
        Assert.Equal(new Ended(0, "went on", ""), _machine.Run($"has_library() {{ [ \"$1\" = libsqlite3.so.0 ]; }}; need_packages yes {Pdf} lib:libsqlite3.so.0=libsqlite3-0"));
        Assert.Empty(_machine.Calls);
    }

    [Fact]
    public void Root_sees_the_command_and_then_it_runs_without_a_question()
    {
        _machine.AptGet("exit 0");
        var ended = _machine.Run($"has_library() {{ return 1; }}; need_packages yes {Pdf} lib:libsqlite3.so.0=libsqlite3-0");
        Assert.Equal(new Ended(0, "went on", $"Installing what is missing: apt-get {Install} poppler-utils libsqlite3-0"), ended);
        Assert.Equal([$"apt-get {Install} poppler-utils libsqlite3-0 [noninteractive]"], _machine.Calls);
        Assert.Empty(Directory.GetFileSystemEntries(_machine.Temporary));
    }

    [Fact]
    public void The_command_is_printed_before_it_runs()
    {
        // apt-get writes into what the script prints, so that the order shows.
        _machine.AptGet("echo 'apt-get runs' >/proc/$PPID/fd/9");
        var ended = _machine.Run($"exec 9>&2; need_packages yes {Pdf}");
        Assert.Equal([$"Installing what is missing: apt-get {Install} poppler-utils", "apt-get runs"], ended.Error.Split('\n'));
    }

    [Fact]
    public void A_user_with_sudo_that_asks_for_no_password_installs_through_it()
    {
        _machine.User().Sudo(asksForPassword: false).AptGet("exit 0");
        var ended = _machine.Run($"need_packages yes {Pdf}");
        Assert.Equal(new Ended(0, "went on", $"Installing what is missing: sudo apt-get {Install} poppler-utils"), ended);
        Assert.Equal(
            [
                "sudo -n true",
                $"sudo -n env DEBIAN_FRONTEND=noninteractive apt-get {Install} poppler-utils",
                $"apt-get {Install} poppler-utils [noninteractive]",
            ],
            _machine.Calls);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_user_without_the_right_is_told_what_to_install(bool hasSudo)
    {
        _machine.User().AptGet("exit 0");
        if (hasSudo)
        {
            _machine.Sudo(asksForPassword: true);
        }

        Assert.Equal(Told("poppler-utils", "sudo "), _machine.Run($"need_packages yes {Pdf}"));
        Assert.DoesNotContain(_machine.Calls, call => call.Contains("apt-get", StringComparison.Ordinal));
    }

    [Fact]
    public void Forbidden_to_install_it_runs_nothing_and_says_what_to_install()
    {
        _machine.AptGet("exit 0");
        Assert.Equal(Told("poppler-utils"), _machine.Run($"need_packages no {Pdf} tool:pdftoppm=poppler-utils"));
        Assert.Empty(_machine.Calls);
    }

    [Fact]
    public void A_system_without_apt_get_is_told_what_to_install_even_when_no_list_knows_ICU() =>
        Assert.Equal(Told("poppler-utils libicu72"), _machine.Run($"has_library() {{ return 1; }}; need_packages yes {Pdf} icu"));

    [Fact]
    public void Without_a_network_the_words_of_apt_get_and_what_to_install_are_shown_and_nothing_is_left_behind()
    {
        // Without a network apt-get update warns and ends with 0.
        _machine.AptGet("if [ $1 = update ]; then echo 'W: Failed to fetch the lists'; else echo 'E: Unable to locate package'; exit 100; fi");
        var ended = _machine.Run($"need_packages yes {Pdf}");
        Assert.Equal(
            [
                $"Installing what is missing: apt-get {Install} poppler-utils",
                "Installing what is missing: apt-get update",
                $"Installing what is missing: apt-get {Install} poppler-utils",
                "W: Failed to fetch the lists",
                "E: Unable to locate package",
                "That did not work; what apt-get says stands above.",
                .. Told("poppler-utils").Error.Split('\n'),
            ],
            ended.Error.Split('\n'));
        Assert.Equal((1, ""), (ended.Code, ended.Output));
        Assert.Empty(Directory.GetFileSystemEntries(_machine.Temporary));
    }

    [Fact]
    public void Empty_or_old_lists_are_fetched_anew_and_then_it_goes_through_with_the_name_that_they_know()
    {
        _machine.AptGet($"[ $1 = update ] || {_machine.Called("apt-get update")}").Lists("libicu76 libicu8", _machine.Called("apt-get update"));
        var ended = _machine.Run("has_library() { return 1; }; need_packages yes icu");
        Assert.Equal((0, "went on"), (ended.Code, ended.Output));
        Assert.Equal(
            [
                $"apt-get {Install} libicu72 [noninteractive]",
                "apt-get update [noninteractive]",
                $"apt-get {Install} libicu76 [noninteractive]",
            ],
            _machine.Calls);
    }

    [Fact]
    public void Where_dotnet_is_told_to_do_without_ICU_it_is_not_missed() =>
        Assert.Equal(
            new Ended(0, "went on", ""),
            _machine.Run("has_library() { return 1; }; DOTNET_SYSTEM_GLOBALIZATION_INVARIANT=1 need_packages yes icu"));

    [Fact]
    public void The_commands_go_no_further_where_something_is_missing_and_may_not_be_installed()
    {
        _machine.AptGet("exit 0");
        var demo = _machine.RunScript("skein", "demo", "--no-install");
        Assert.Equal(1, demo.Code);
        Assert.StartsWith("Skein needs: poppler-utils", demo.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("Building", demo.Error, StringComparison.Ordinal);

        var test = _machine.RunScript("test", "--no-install");
        Assert.Equal((1, "0 passed, 1 failed, 0 skipped"), (test.Code, test.Output));
        Assert.StartsWith("Skein needs: poppler-utils", test.Error, StringComparison.Ordinal);
        Assert.Empty(_machine.Calls);
    }

    private static Ended Told(string packages, string sudo = "") => new(
        1, "", $"Skein needs: {packages}. On Debian or Ubuntu:\n  {sudo}apt-get update && {sudo}apt-get {Install} {packages}");
}
