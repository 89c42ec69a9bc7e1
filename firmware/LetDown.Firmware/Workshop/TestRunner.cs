using LetDown.Board;
using LetDown.Core;
using LetDown.Firmware.Loop;
using LetDown.Firmware.Workshop.Steps;

namespace LetDown.Firmware.Workshop;

/// <summary>
/// Takes the steps one after the other over the real board, a tick of a millisecond at a time. Whatever happens (a failed step, an exception, a
/// request to end) the board is made safe and let out before the next thing.
/// </summary>
internal sealed class TestRunner(PiBoard board, Bench bench, IWorld world, StatusHolder holder)
{
    private readonly Guard _guard = new();
    private readonly HashSet<string> _passed = [];
    private bool _buttonsWork;

    /// <summary>All steps, in order; those after a request to end are not among them.</summary>
    /// <param name="steps">What to do.</param>
    /// <param name="done">Told of each as it ends.</param>
    /// <param name="isOver">True when everything is to end.</param>
    public IReadOnlyList<StepOutcome> Run(IReadOnlyList<TestStep> steps, Action<StepOutcome> done, Func<bool> isOver)
    {
        var outcomes = new List<StepOutcome>();
        try
        {
            bench.PinsNotLow = board.PinsNotLow();
            Tick(Pulse.Rest);
            foreach (var step in steps.TakeWhile(_ => !isOver()))
            {
                var outcome = Take(step, isOver);
                outcomes.Add(outcome);
                done(outcome);
            }
        }
        finally
        {
            board.MakeSafe();
        }

        return outcomes;
    }

    private StepOutcome Take(TestStep step, Func<bool> isOver)
    {
        var findings = new Findings();
        var start = bench.Now.At;
        if (step.Needs.FirstOrDefault(need => !_passed.Contains(need)) is { } missing)
        {
            findings.Skip($"“{missing}” has to pass first");
        }
        else
        {
            Drive(step.Run(bench, findings), findings, isOver);
            LetOut(findings);
        }

        _buttonsWork |= step.Id == Hands.Presses.Id && findings.Verdict != Verdict.Failed;
        if (findings.Verdict == Verdict.Passed)
        {
            _passed.Add(step.Id);
        }

        return new(step, findings.Verdict, (bench.Now.At - start).TotalSeconds, findings.Measured, findings.Troubles, findings.LeftOut);
    }

    private void Drive(IEnumerable<Pulse> pulses, Findings findings, Func<bool> isOver)
    {
        foreach (var pulse in pulses)
        {
            var trouble = _guard.Look(bench, pulse) ?? (isOver() || IsStopped ? new Trouble("ended", "the test was ended", "nothing: everything is off") : null);
            if (trouble is not null)
            {
                findings.Fail(trouble);
                return;
            }

            Tick(pulse);
        }
    }

    /// <summary>The stop button ends a test as it ends a session, except while it is being tried.</summary>
    private bool IsStopped => _buttonsWork && !bench.StopIsTried && (bench.Now.Buttons & Buttons.Stop) != Buttons.None;

    private void LetOut(Findings findings)
    {
        bench.StopIsTried = false;
        Tick(Pulse.Rest);
        if (!_passed.Contains("vacuum-sensors"))
        {
            return;
        }

        foreach (var pulse in Suction.LetOut(bench))
        {
            Tick(pulse);
        }

        if (bench.Deepest > SafetyLimits.Released.MmHg)
        {
            findings.Fail(new("not-let-out", "a line keeps its suction although everything is off", "both vents; pull the line's hose off"));
        }
    }

    private void Tick(in Pulse pulse)
    {
        board.Apply(pulse.Drive, bench.Now.At);
        if (!pulse.IsSilent)
        {
            board.Beat();
        }

        holder.Publish(new(bench.Shown with { At = bench.Now.At }, 0, 0, 0));
        var now = world.Next();
        bench.Now = board.Read(now);
        bench.ScaleTrouble = new(board.ScaleTrouble(Core.Units.Side.Left), board.ScaleTrouble(Core.Units.Side.Right));
    }
}
