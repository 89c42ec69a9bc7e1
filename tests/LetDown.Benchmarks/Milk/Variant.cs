using LetDown.Core.Planning;
using LetDown.Core.Programs;

namespace LetDown.Benchmarks.Milk;

/// <summary>One way to pump a mother.</summary>
/// <param name="Name">What the table calls it.</param>
/// <param name="Program">What the pump follows.</param>
/// <param name="Options">What its plan makes use of.</param>
/// <param name="KnowsHer">Whether it has learned her pattern in three earlier sessions.</param>
internal sealed record Variant(string Name, PumpProgram Program, PlanOptions Options, bool KnowsHer = false)
{
    public static Variant Of(PumpProgram program) => new(program.Name, program, PlanOptions.All);
}
