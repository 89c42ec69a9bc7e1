using LetDown.Board;
using LetDown.Core;
using LetDown.Firmware.Boards;
using LetDown.Simulator;

namespace LetDown.Tests.Firmware;

public sealed class WiringTests
{
    private static readonly BoardDescription Board = BoardDescription.Load(Path.Combine(Repository.Root, "hardware/board.json"));

    [Fact]
    public void Every_pin_of_the_board_hangs_on_one_simulated_part()
    {
        var wiring = WiringMap.ToWiring(Board);
        int[] wired =
        [
            wiring.LineValvePins.Left, wiring.LineValvePins.Right, wiring.VentPins.Left, wiring.VentPins.Right, wiring.PadPins.Left,
            wiring.PadPins.Right, wiring.MassagePins.Left, wiring.MassagePins.Right, wiring.LightPins.Left, wiring.LightPins.Right,
            wiring.LevelSwitchPins.Left, wiring.LevelSwitchPins.Right, wiring.HeartbeatPin, .. wiring.ButtonPins.Values,
        ];
        Assert.Equal(wired.Length, wired.Distinct().Count());
        Assert.Equal(PinsIn(File.ReadAllText(Path.Combine(Repository.Root, "hardware/board.json"))).Order(), wired.Order());
    }

    [Fact]
    public void Every_button_has_a_line() =>
        Assert.Equal(Enum.GetValues<Buttons>().Where(button => button != Buttons.None).Order(), WiringMap.ToWiring(Board).ButtonPins.Keys.Order());

    [Fact]
    public void Nothing_of_the_wiring_is_left_at_nothing()
    {
        var wiring = WiringMap.ToWiring(Board);
        AssertSet(wiring.Calibration);
        Assert.Equal(8, new[] { wiring.Analog.Line.Left, wiring.Analog.Line.Right, wiring.Analog.Manifold, wiring.Analog.MotorCurrent, wiring.Analog.Supply, wiring.Analog.Pad.Left, wiring.Analog.Pad.Right, wiring.Analog.Reference }.Distinct().Count());
        Assert.Equal((112, 42, 39), (wiring.MultiplexerAddress, wiring.ScaleAddress, wiring.DisplayAddress)); // hardware/board.json
        Assert.Equal(TimeSpan.FromMilliseconds(71), wiring.OneShot); // decision 0018: 86 ms at most
    }

    private static void AssertSet(SimulatedCalibration calibration) => Assert.All(
        typeof(SimulatedCalibration).GetProperties().Where(property => property.PropertyType == typeof(double)),
        property => Assert.NotEqual(0.0, property.GetValue(calibration)));

    private static IEnumerable<int> PinsIn(string json)
    {
        using var document = System.Text.Json.JsonDocument.Parse(json);
        return [.. Pins(document.RootElement, inButtons: false)];
    }

    private static IEnumerable<int> Pins(System.Text.Json.JsonElement element, bool inButtons) => element.ValueKind != System.Text.Json.JsonValueKind.Object
        ? []
        : element.EnumerateObject().SelectMany(part => inButtons || part.Name is "pin" or "levelSwitchPin"
            ? [part.Value.GetInt32()]
            : Pins(part.Value, part.Name == "buttons"));
}
