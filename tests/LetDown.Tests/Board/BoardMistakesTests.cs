using System.Text.Json.Nodes;

namespace LetDown.Tests.Board;

/// <summary>One mistake at a time in the file that ships: it is the only one named, and it is named where it stands.</summary>
public sealed class BoardMistakesTests
{
    [Theory]
    [InlineData("heartbeat.pin", "28", "28 stands here; expected a whole number from 0 to 27")]
    [InlineData("heartbeat.pin", "-1", "-1 stands here; expected a whole number from 0 to 27")]
    [InlineData("heartbeat.pin", "17.5", "17.5 stands here; expected a whole number")]
    [InlineData("heartbeat.pin", "null", "null stands here; expected a whole number")]
    [InlineData("heartbeat.pin", "20", "pin 20 is already used by")]
    [InlineData("heartbeat.pin", "2", "pin 2 is already used by")]
    [InlineData("heartbeat.pin", "9", "pin 9 is already used by")]
    [InlineData("heartbeat.oneShotMilliseconds", "19", "expected a number from 20 to 200 ms")]
    [InlineData("heartbeat.oneShotMilliseconds", "201", "expected a number from 20 to 200 ms")]
    [InlineData("analog.channels.supply", "8", "expected a whole number from 0 to 7")]
    [InlineData("analog.channels.reference", "6", "channel 6 is already used by analog.channels.padRight")]
    [InlineData("analog.referenceVolts", "2.4", "expected a number from 2.5 to 5.5 V")]
    [InlineData("analog.referenceVolts", "1e999", "expected a number")]
    [InlineData("analog.vacuum.divider", "0.8", "a vented line would give 3.68 V")]
    [InlineData("analog.vacuum.sharePerKilopascal", "0.05", "the sensor could not show 37.3 kPa")]
    [InlineData("analog.vacuum", "3", "3 stands here; expected an object")]
    [InlineData("analog.supplyDivider", "0.25", "15 V on the rail could not be seen")]
    [InlineData("analog.motorVoltsPerAmpere", "0", "expected a number from 0.01")]
    [InlineData("analog.thermistor.beta", "-3950", "expected a number from 1000 to 6000 K")]
    [InlineData("sides.right.scaleChannel", "0", "scale channel 0 is already used by sides.left.scaleChannel")]
    [InlineData("sides.right.scaleCountsPerGram", "0", "expected a number from 1 to 1000000 counts")]
    [InlineData("i2c.displayAddress", "7", "expected a whole number from 8 to 119 (0x08 to 0x77)")]
    [InlineData("i2c.displayAddress", "120", "expected a whole number from 8 to 119 (0x08 to 0x77)")]
    [InlineData("i2c.displayAddress", "42", "address 42 is already used by i2c.scaleAddress")]
    [InlineData("buzzer.pwmChannel", "0", "PWM channel 0 of chip 0 is already used by motor.pwmChannel")]
    [InlineData("heartbeat.oneShotMilliseconds", "0.1", "0.1 stands here; expected a number from 20 to 200 ms")]
    [InlineData("heartbeat.oneShotMilliseconds", "\"100 ms\"", "expected a number from 20 to 200 ms, written without its unit")]
    [InlineData("analog.vacuum.sharePerKilopascal", "7.652", "expected a number from 0.0001 to 0.1")]
    [InlineData("motor.longestOnSeconds", "3600000", "expected a number from 0.1 to 3600 s")]
    [InlineData("version", "0", "0 stands here; expected a whole number from 1")]
    [InlineData("name", "\" \"", "expected a text of 1 to 60 letters")]
    public void Is_named_with_its_place(string path, string value, string expected)
    {
        var text = BoardFiles.With(path, "@@").Replace("\"@@\"", value, StringComparison.Ordinal);

        var mistake = Assert.Single(BoardFiles.MistakesIn(text));

        Assert.Contains(expected, mistake, StringComparison.Ordinal);
        Assert.Contains(path.Split('.')[0], mistake, StringComparison.Ordinal);
    }

    // The limits themselves: OutputLimits, with its reasons.
    [Theory]
    [InlineData("sides.left.lineValve", 5)]
    [InlineData("sides.right.vent", 5)]
    [InlineData("sides.left.pad", 1200)]
    [InlineData("sides.right.massage", 600)]
    [InlineData("sides.left.light", 7200)]
    [InlineData("motor", 3600)]
    public void A_limit_may_be_lowered_but_not_raised_or_left_out(string output, double limit)
    {
        var path = output + ".longestOnSeconds";
        BoardFiles.Load(BoardFiles.With(path, limit / 2));
        Assert.Contains("never raise it", Assert.Single(BoardFiles.MistakesIn(BoardFiles.With(path, limit + 0.01))), StringComparison.Ordinal);
        Assert.Contains("expected a number", Assert.Single(BoardFiles.MistakesIn(BoardFiles.With(path, 0))), StringComparison.Ordinal);

        var without = BoardFiles.ShippedTree();
        var owner = output.Split('.').Aggregate(without, (node, name) => node[name]!.AsObject());
        owner.Remove("longestOnSeconds");
        Assert.EndsWith("\"longestOnSeconds\" is missing", Assert.Single(BoardFiles.MistakesIn(without.ToJsonString())), StringComparison.Ordinal);
    }

    [Fact]
    public void Every_member_is_needed_and_a_missing_section_is_named_once()
    {
        foreach (var path in Paths(BoardFiles.ShippedTree(), string.Empty))
        {
            var tree = BoardFiles.ShippedTree();
            var names = path.Split('.');
            names[..^1].Aggregate(tree, (node, name) => node[name]!.AsObject()).Remove(names[^1]);

            Assert.EndsWith($"\"{names[^1]}\" is missing", Assert.Single(BoardFiles.MistakesIn(tree.ToJsonString())), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_newer_version_is_told_alone_whatever_else_is_new_in_the_file()
    {
        var text = File.ReadAllText(BoardFiles.ShippedPath).Replace("\"version\": 1,", "\"version\": 2, \"valveDriver\": \"spi\",", StringComparison.Ordinal);

        var refused = Assert.Throws<LetDown.Board.BoardFileException>(() => BoardFiles.Load(text));

        Assert.Contains("line 2, version: this board file is of version 2, and this firmware knows up to 1. Update the firmware", refused.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("valveDriver", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_member_told_twice_is_a_mistake()
    {
        var text = File.ReadAllText(BoardFiles.ShippedPath).Replace("\"gpioChip\": 0,", "\"gpioChip\": 0,\n\"gpioChip\": 1,", StringComparison.Ordinal);

        Assert.Equal(["line 5, gpioChip: is told twice, first in line 4; remove one of them"], BoardFiles.MistakesIn(text));
    }

    private static IEnumerable<string> Paths(JsonObject node, string prefix) =>
        node.SelectMany(member => member.Value is JsonObject inner
            ? Paths(inner, $"{prefix}{member.Key}.").Prepend(prefix + member.Key)
            : [prefix + member.Key]);
}
