using Skein.Casework.Cases;
using Skein.Casework.Views;
using Skein.Model;
using Skein.Storage.Reading;

namespace Skein.Casework.Coding;

/// <summary>One statement as it is shown, with its words and their translation; null when none of that identifier stands.</summary>
/// <param name="session">The coder at work.</param>
public sealed class ShowStatement(CaseSession session)
{
    /// <summary>The statement.</summary>
    /// <param name="statement">Its identifier.</param>
    public StatementView? Run(StatementId statement)
    {
        using var view = new CaseView(session, ViewFilter.Everything);
        return view.Views(view.Statements(new StatementQuery { Ids = [statement] })) is [var only, ..] ? only : null;
    }
}
