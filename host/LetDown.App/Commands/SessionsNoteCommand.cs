using System.CommandLine;
using LetDown.App.CommandLine;
using LetDown.App.Screens;
using LetDown.Host.Diary;

namespace LetDown.App.Commands;

/// <summary><c>letdown sessions note</c>: how she was, in one touch, and anything else in her words.</summary>
internal sealed class SessionsNoteCommand
{
    private const string Next = "next";

    private readonly Argument<string> _id = new("ID") { Description = "The session, as in “show”; “last”; or “next” for the one that you are about to begin." };
    private readonly Argument<string?> _text = new("TEXT") { Description = "Anything, in your words.", Arity = ArgumentArity.ZeroOrOne };
    private readonly Option<bool> _before = new("--before") { Description = "How you were before it (as with “next”)." };
    private readonly Option<bool> _after = new("--after") { Description = "How you were after it; so it is when neither is said." };
    private readonly Option<int> _comfort = new("--comfort")
    {
        Description = "How comfortable it was: 1 not at all, 5 very.",
        HelpName = "1..5",
        CustomParser = Numbers.Whole("--comfort wants a whole number from 1 (not at all) to 5 (very comfortable)."),
    };

    private readonly IReadOnlyList<(NoteTags Tag, Option<bool> Option)> _tags =
        [.. Enum.GetValues<NoteTags>().Where(tag => tag != NoteTags.None).Select(tag => (tag, new Option<bool>($"--{NoteWords.Of(tag)}") { Description = NoteWords.Meaning(tag) }))];

    public static (Command Command, string[] Examples) Create(Func<ParseResult, Workbench> bench)
    {
        var options = new SessionsNoteCommand();
        var command = new Command("note", "Note how you were: a word, or anything else.") { options._id, options._text, options._before, options._after, options._comfort };
        foreach (var (_, option) in options._tags)
        {
            command.Options.Add(option);
        }

        command.SetAction((line, cancellation) => options.RunAsync(bench(line), line, cancellation));
        return (command, ["letdown sessions note next --tired --stressed", "letdown sessions note last --relaxed \"warm bath before\"", "letdown sessions note last --comfort 4", "letdown sessions note 5e55 --before --sleepy"]);
    }

    private async Task<int> RunAsync(Workbench bench, ParseResult line, CancellationToken cancellation)
    {
        var id = line.GetValue(_id)!;
        var note = Note(bench, line, id == Next);
        if (id == Next)
        {
            using var store = bench.OpenStore();
            await store.Diary.AddAsync(pumpId: null, sessionId: null, note, cancellation);
            bench.Say($"Noted for your next session, if it begins within {IDiary.NextWithin.TotalHours:0} hours: {NoteWords.Of(note)}");
            return ExitCode.Fine;
        }

        return await SessionFinder.RunAsync(
            bench,
            id,
            async (store, session) =>
            {
                await store.Diary.AddAsync(session.PumpId, session.Id, note, cancellation);
                bench.Say($"Noted for the session of {Figures.When(session.StartedAt, bench.Around.Time)}: {NoteWords.Of(note)}");
            },
            cancellation);
    }

    private SessionNote Note(Workbench bench, ParseResult line, bool isNext)
    {
        var (before, after) = (line.GetValue(_before), line.GetValue(_after));
        var note = new SessionNote
        {
            At = bench.Around.Time.GetUtcNow(),
            IsBefore = isNext || before,
            Tags = _tags.Where(tag => line.GetValue(tag.Option)).Aggregate(NoteTags.None, (all, tag) => all | tag.Tag),
            Comfort = line.GetResult(_comfort) is null ? null : line.GetValue(_comfort),
            Text = (line.GetValue(_text) ?? "").Trim(),
        };
        return note switch
        {
            _ when before && after => throw new AppException("Say --before or --after; two notes can be kept one after the other.", ExitCode.Usage),
            _ when isNext && after => throw new AppException("Your next session has no after yet. Leave --after out.", ExitCode.Usage),
            { Comfort: < SessionNote.LeastComfort or > SessionNote.MostComfort } => throw new AppException("--comfort wants a whole number from 1 (not at all) to 5 (very comfortable).", ExitCode.Usage),
            { Comfort: not null, IsBefore: true } => throw new AppException("Comfort is noted after a session. Leave --before out.", ExitCode.Usage),
            { Tags: NoteTags.None, Text: "", Comfort: null } => throw new AppException("Say what to note: a word such as --tired, --comfort 4, or anything in quotation marks.", ExitCode.Usage),
            { Text.Length: > SessionNote.LongestText } => throw new AppException($"A note has at most {SessionNote.LongestText} characters.", ExitCode.Usage),
            _ => note,
        };
    }
}
