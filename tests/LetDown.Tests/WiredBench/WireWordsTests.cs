using LetDown.Core;
using LetDown.Core.Units;
using LetDown.Rig.Bench.Running;
using Wire = LetDown.Protocol.V1;

namespace LetDown.Tests.WiredBench;

/// <summary>Commands of scenarios as the pump is sent them.</summary>
public sealed class WireWordsTests
{
    [Theory]
    [InlineData(Side.Left, Wire.Side.Left)]
    [InlineData(Side.Right, Wire.Side.Right)]
    [InlineData(null, Wire.Side.Unspecified)]
    public void A_start_names_the_breast_to_begin_with_only_where_the_scenario_does(Side? said, Wire.Side sent)
    {
        var command = WireWords.Write(new Commands { Kind = CommandKind.Start, Start = new() { FirstSide = said, TargetMilk = new Mass(20) } });
        Assert.Equal((sent, 20.0), (command.Start.FirstSide, command.Start.TargetGrams));
    }
}
