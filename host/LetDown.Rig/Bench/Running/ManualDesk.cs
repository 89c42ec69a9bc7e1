using LetDown.Rig.Bench.Files;
using LetDown.Rig.Running;
using LetDown.Rig.Scenarios;

namespace LetDown.Rig.Bench.Running;

/// <summary>Asks a person, or looks into what was answered beforehand, and keeps what came of it.</summary>
/// <param name="bench">Whose steps they are.</param>
/// <param name="answers">Given beforehand, by name.</param>
/// <param name="ask">Asks; nothing when nobody is there.</param>
internal sealed class ManualDesk(BenchFile bench, IReadOnlyDictionary<string, string> answers, Func<string, CancellationToken, Task<string?>>? ask) : IDisposable
{
    /// <summary>Somebody who answers nonsense three times is not answering.</summary>
    private const int MostTries = 3;

    private readonly List<(ManualStep Step, string Answer, bool IsFromFile)> _given = [];
    private readonly SemaphoreSlim _turn = new(1);

    /// <summary>What was answered, in order.</summary>
    public IReadOnlyList<(ManualStep Step, string Answer, bool IsFromFile)> Given => _given;

    /// <summary>Questions of these scenarios that somebody must answer and nobody can.</summary>
    public IReadOnlyList<ManualStep> Unanswered(IReadOnlyList<Scenario> scenarios)
    {
        if (ask is not null)
        {
            return [];
        }

        var deeds = scenarios.SelectMany(scenario => scenario.Timeline).Select(DeedWords.Of).ToHashSet(StringComparer.Ordinal);
        return [.. bench.Manual.Where(step => (step.For is not { } deed || deeds.Contains(deed)) && !answers.ContainsKey(step.Name))];
    }

    public void Dispose() => _turn.Dispose();

    /// <summary>The manual step that stands for a scenario's step, if there is one.</summary>
    public ManualStep? For(ScenarioStep step) => bench.Manual.FirstOrDefault(manual => manual.For == DeedWords.Of(step));

    /// <summary>Asks all of one moment.</summary>
    public async Task<IReadOnlyList<Finding>> AskAllAsync(ManualWhen when, CancellationToken cancel)
    {
        var findings = new List<Finding>();
        foreach (var step in bench.Manual.Where(step => step.When == when))
        {
            findings.Add(await AskAsync(step, cancel));
        }

        return findings;
    }

    /// <summary>One at a time, whoever wants to know.</summary>
    public async Task<Finding> AskAsync(ManualStep step, CancellationToken cancel)
    {
        await _turn.WaitAsync(cancel);
        try
        {
            var isFromFile = answers.TryGetValue(step.Name, out var answer);
            answer = isFromFile ? answer : await HearAsync(step, cancel);
            _given.Add((step, answer ?? "", isFromFile));
            return Found(step, ManualAnswer.Value(step, answer ?? ""));
        }
        finally
        {
            _turn.Release();
        }
    }

    private async Task<string?> HearAsync(ManualStep step, CancellationToken cancel)
    {
        var how = step.Limits is null ? "y or n" : step.Unit.Length > 0 ? $"a number, {step.Unit}" : "a number";
        for (var tries = 0; tries < MostTries && ask is not null; tries++)
        {
            if (await ask($"{step.Ask} ({how}) ", cancel) is { } answer && ManualAnswer.Fits(step, answer))
            {
                return answer;
            }
        }

        return null;
    }

    private static Finding Found(ManualStep step, double? value) => new()
    {
        Kind = "manual",
        Name = $"manual: {step.Name}",
        Value = value,
        Unit = step.Limits is null ? "yes" : step.Unit,
        Limits = step.Limits ?? new(1, 1),
        Note = value is null ? $"nobody answered “{step.Ask}”" : $"asked: {step.Ask}",
    };
}
