using CsCheck;
using LetDown.Core.Safety;

namespace LetDown.Tests.Core.Safety;

public sealed class ArbiterTests
{
    private static readonly Fault[] Faults = Enum.GetValues<Fault>();

    [Fact]
    public void No_fault_has_no_number() => Assert.Equal("", Fault.None.Id());

    [Fact]
    public void The_severest_stands_and_of_two_alike_the_first() => Gen.Int[0, Faults.Length - 1].Select(i => Faults[i]).Array[1, 20].Sample(found =>
    {
        var arbiter = new Arbiter();
        foreach (var fault in found)
        {
            arbiter.Weigh(fault);
        }

        var severest = found.Max(fault => fault.Action());
        Assert.Equal(severest, arbiter.Action);
        Assert.Equal(found.First(fault => fault.Action() == severest), arbiter.Fault);
    });

    [Fact]
    public void What_locks_out_is_not_dismissed()
    {
        Assert.All(Faults, fault =>
        {
            var arbiter = new Arbiter();
            arbiter.Weigh(fault);
            Assert.Equal(fault.Action() != SafetyAction.LockOut, arbiter.Dismiss());
            Assert.Equal(fault.Action() == SafetyAction.LockOut ? fault : Fault.None, arbiter.Fault);
        });
    }

    [Fact]
    public void Each_fault_has_its_own_number_and_asks_for_something()
    {
        Assert.Equal(Faults.Length, Faults.Select(fault => fault.Id()).Distinct().Count());
        Assert.All(Faults, fault => Assert.Equal(fault == Fault.None, fault.Action() < SafetyAction.EaseDown));
        Assert.Equal("F-03", Fault.SensorStale.Id());
    }
}
