using LetDown.App.CommandLine;
using LetDown.App.Screens;
using LetDown.Host.Client;
using LetDown.Host.Store;
using LetDown.Host.Tricks;
using LetDown.Protocol.V1;

namespace LetDown.App.Commands;

/// <summary>The tricks of a session that begins: the pump is asked for its part, and all of them are kept with the session.</summary>
internal sealed record StartTricks(IReadOnlyList<Trick> Tricks)
{
    /// <param name="bench">What it works with.</param>
    /// <param name="said">Names with commas between, or <see cref="SuggestedTricks.Word"/>; null for none.</param>
    /// <param name="warmth">She asked for the pads by their own option.</param>
    /// <param name="massage">She asked for the motors by their own option.</param>
    /// <param name="cancellation">Gives up.</param>
    /// <exception cref="AppException">There is no such trick.</exception>
    public static async Task<StartTricks> ReadAsync(Workbench bench, string? said, bool warmth, bool massage, CancellationToken cancellation)
    {
        var asked = said is null ? [] : await FindAsync(bench, said, cancellation);
        (bool Is, string Trick)[] options = [(warmth, SessionTricks.Warm), (massage, SessionTricks.Massage)];
        return new([.. asked.Concat(options.Where(option => option.Is).Select(option => TrickCatalogue.BuiltIn.Find(option.Trick)!)).DistinctBy(trick => trick.Id)]);
    }

    /// <summary>Has the pump do its part.</summary>
    public void AddTo(StartOptions options)
    {
        options.Warmth |= Tricks.Any(trick => trick.Doer == TrickDoer.WarmPads);
        options.Massage |= Tricks.Any(trick => trick.Doer == TrickDoer.MassageMotors);
    }

    /// <summary>Keeps them with the session. A store that does not answer must not trouble a session that runs.</summary>
    public async Task KeepAsync(Workbench bench, PumpClient pump, CommandReply reply, CancellationToken cancellation)
    {
        try
        {
            using var store = bench.OpenStore();
            var uses = Tricks.Select(trick => TrickShelf.Use(trick, bench.Around.Time.GetUtcNow())).ToList();
            // Under its name where the pump tells it: clocks of pump and computer may differ.
            var (pumpId, sessionId) = reply.Status?.SessionId is { Length: > 0 } id ? ((await pump.GetInfoAsync(cancellation)).PumpId, id) : (null, null);
            await store.Tricks.AddAsync(pumpId, sessionId, uses, cancellation);
        }
        catch (Exception failure) when (failure is StoreException or PumpUnreachableException)
        {
            bench.Hint($"Your tricks could not be noted: {failure.Message}");
        }
    }

    /// <summary>Such as: Tricks: Warmth, imagining milk that flows. “letdown tricks guide imagery” takes you through it.</summary>
    public string Sentence()
    {
        var guided = Tricks.FirstOrDefault(trick => trick.Guide.Count > 0);
        return Tricks.Count == 0 ? "Tricks: none." : $"Tricks: {TrickWords.Names(Tricks)}.{(guided is null ? "" : $" “letdown tricks guide {guided.Id}” takes you through it.")}";
    }

    private static async Task<IReadOnlyList<Trick>> FindAsync(Workbench bench, string said, CancellationToken cancellation)
    {
        if (said == SuggestedTricks.Word)
        {
            return await SuggestedTricks.ReadAsync(bench, cancellation);
        }

        using var store = bench.OpenStore();
        var shelf = await TrickShelf.ReadAsync(store, cancellation);
        return TrickList.Read(shelf, said) is { Count: > 0 } tricks
            ? tricks
            : throw new AppException("--tricks wants names such as warm,imagery, or “suggested”. “letdown tricks” lists them.", ExitCode.Usage);
    }
}
