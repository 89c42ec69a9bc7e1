using LetDown.Board;
using LetDown.Board.Description;
using LetDown.Core;
using LetDown.Core.Units;
using LetDown.Simulator;

namespace LetDown.Firmware.Boards;

/// <summary>Wires the simulated parts as the board file says, so that board code and simulator read one truth.</summary>
internal static class WiringMap
{
    public static SimulatedWiring ToWiring(BoardDescription board) => new()
    {
        LineValvePins = PerSide(board, side => side.LineValve.Pin),
        VentPins = PerSide(board, side => side.Vent.Pin),
        PadPins = PerSide(board, side => side.Pad.Pin),
        MassagePins = PerSide(board, side => side.Massage.Pin),
        LightPins = PerSide(board, side => side.Light.Pin),
        LevelSwitchPins = PerSide(board, side => side.LevelSwitchPin),
        HeartbeatPin = board.Heartbeat.Pin,
        OneShot = TimeSpan.FromMilliseconds(board.Heartbeat.OneShotMilliseconds),
        ButtonPins = ButtonPins(board.Buttons),
        Analog = Channels(board.Analog.Channels),
        MultiplexerAddress = board.I2c.MultiplexerAddress,
        ScaleChannels = PerSide(board, side => side.ScaleChannel),
        ScaleAddress = board.I2c.ScaleAddress,
        DisplayAddress = board.I2c.DisplayAddress,
        Calibration = Calibration(board),
    };

    private static PerSide<T> PerSide<T>(BoardDescription board, Func<SideDescription, T> part) =>
        new(part(board.Sides.Left), part(board.Sides.Right));

    private static Dictionary<Buttons, int> ButtonPins(ButtonsDescription buttons) => new()
    {
        [Buttons.Stop] = buttons.Stop,
        [Buttons.StartPause] = buttons.StartPause,
        [Buttons.LetDown] = buttons.LetDown,
        [Buttons.Switch] = buttons.Switch,
        [Buttons.SuctionUp] = buttons.SuctionUp,
        [Buttons.SuctionDown] = buttons.SuctionDown,
    };

    private static SimulatedAnalogChannels Channels(AnalogChannelsDescription channels) => new()
    {
        Line = channels.Line,
        Manifold = channels.Manifold,
        MotorCurrent = channels.MotorCurrent,
        Supply = channels.Supply,
        Pad = channels.Pad,
        Reference = channels.Reference,
    };

    private static SimulatedCalibration Calibration(BoardDescription board) => new()
    {
        ReferenceVolts = board.Analog.ReferenceVolts,
        VacuumSupplyVolts = board.Analog.Vacuum.SupplyVolts,
        VacuumSharePerKilopascal = board.Analog.Vacuum.SharePerKilopascal,
        VacuumShareAtAmbient = board.Analog.Vacuum.ShareAtAmbient,
        VacuumDivider = board.Analog.Vacuum.Divider,
        MotorVoltsPerAmpere = board.Analog.MotorVoltsPerAmpere,
        SupplyDivider = board.Analog.SupplyDivider,
        ThermistorOhmsAt25 = board.Analog.Thermistor.OhmsAt25,
        ThermistorBeta = board.Analog.Thermistor.Beta,
        ThermistorPullUpOhms = board.Analog.Thermistor.PullUpOhms,
        ScaleCountsPerGram = PerSide(board, side => side.ScaleCountsPerGram),
        HeadSpaceMillilitres = board.HeadSpaceMillilitres,
    };
}
