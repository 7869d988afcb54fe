using System.Runtime.CompilerServices;
using Markdig.Extensions.Footnotes;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Skein.Model.Documents;
using Skein.Reading.Drafts;

namespace Skein.Reading.Markup;

/// <summary>Walks the tree of a Markdown text into the blocks of a draft.</summary>
internal sealed class MarkdownBlocks(Draft draft)
{
    /// <summary>The element of inline HTML whose words are code and not text, while it is open.</summary>
    private string? codeElement;

    public void Add(ContainerBlock container, PageMapBlockKind kind = PageMapBlockKind.Paragraph)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        foreach (var block in container)
        {
            AddBlock(block, kind);
        }
    }

    private void AddBlock(Block block, PageMapBlockKind kind)
    {
        switch (block)
        {
            case HeadingBlock heading:
                AddLeaf(heading, PageMapBlockKind.Heading);
                break;
            case HtmlBlock html:
                foreach (var text in MarkupText.Blocks(html.Lines.ToString()))
                {
                    draft.AddBlock(kind, text);
                }
                break;
            case CodeBlock code:
                draft.AddBlock(kind, code.Lines.ToString());
                break;
            case LinkReferenceDefinition or LinkReferenceDefinitionGroup:
                break;
            case LeafBlock leaf:
                AddLeaf(leaf, kind);
                break;
            case Table table:
                AddTable(table);
                break;
            case QuoteBlock quote:
                Add(quote, PageMapBlockKind.Quote);
                break;
            case ListItemBlock item:
                Add(item, PageMapBlockKind.ListItem);
                break;
            case FootnoteGroup notes:
                Add(notes);
                break;
            case ContainerBlock container:
                Add(container, kind);
                break;
        }
    }

    private void AddTable(Table table)
    {
        foreach (var row in table.OfType<TableRow>())
        {
            var separator = "\n\n";
            foreach (var cell in row.OfType<TableCell>())
            {
                draft.OpenBlock(PageMapBlockKind.TableCell, separator: separator);
                foreach (var leaf in cell.Descendants<LeafBlock>())
                {
                    AppendInlines(leaf.Inline);
                }
                draft.CloseBlock();
                separator = "\t";
            }
        }
    }

    private void AddLeaf(LeafBlock leaf, PageMapBlockKind kind)
    {
        draft.OpenBlock(kind, separator: kind == PageMapBlockKind.ListItem ? "\n" : "\n\n");
        codeElement = null;
        AppendInlines(leaf.Inline);
        draft.CloseBlock();
    }

    private void AppendInlines(ContainerInline? inlines)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        foreach (var inline in inlines ?? Enumerable.Empty<Inline>())
        {
            if (codeElement is not null && inline is not HtmlInline)
            {
                continue;
            }
            switch (inline)
            {
                case LiteralInline literal:
                    draft.Append(literal.Content.AsSpan());
                    break;
                case LineBreakInline lineBreak:
                    draft.Append(lineBreak.IsHard ? "\n" : " ");
                    break;
                case CodeInline code:
                    draft.Append(code.Content);
                    break;
                case HtmlEntityInline entity:
                    draft.Append(entity.Transcoded.AsSpan());
                    break;
                case AutolinkInline link:
                    draft.Append(link.Url);
                    break;
                case LinkInline { IsImage: true }:
                    break;
                case HtmlInline html:
                    AppendTag(html.Tag);
                    break;
                case ContainerInline container:
                    AppendInlines(container);
                    break;
            }
        }
    }

    private void AppendTag(string tag)
    {
        if (codeElement is not null)
        {
            codeElement = tag.StartsWith("</" + codeElement, StringComparison.OrdinalIgnoreCase) ? null : codeElement;
        }
        else if (tag.StartsWith("<br", StringComparison.OrdinalIgnoreCase))
        {
            draft.Append("\n");
        }
        else
        {
            codeElement = Array.Find(CodeElements, name => tag.StartsWith("<" + name, StringComparison.OrdinalIgnoreCase));
        }
    }

    private static readonly string[] CodeElements = ["script", "style"];
}
