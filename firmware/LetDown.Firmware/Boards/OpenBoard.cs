using LetDown.Board;
using LetDown.Firmware.Configuration;
using LetDown.Simulator;

namespace LetDown.Firmware.Boards;

/// <summary>A board with everything behind it.</summary>
/// <param name="Description">What the board file says.</param>
/// <param name="Board">The board, vented.</param>
/// <param name="Simulated">What is behind it; null on hardware.</param>
internal sealed record OpenBoard(BoardDescription Description, PiBoard Board, SimulatedPump? Simulated) : IDisposable
{
    /// <summary>Keeps other processes from the same board.</summary>
    private BoardHold? Hold { get; init; }

    /// <exception cref="StartException">The board is missing, or another process has it.</exception>
    public static OpenBoard Open(FirmwareSettings settings, CalibratedBoard board)
    {
        var description = board.Description;
        if (!settings.IsSimulated)
        {
            var hold = BoardHold.Take(PiDevices.GpioChip(description));
            return new(description, new PiBoard(description, PiBuses.Open(description)), Simulated: null) { Hold = hold };
        }

        // The simulated parts are as the board file says: a calibration changes what is read of them, not what they are.
        var pump = new SimulatedPump(WiringMap.ToWiring(board.Nominal), settings.Mother);
        return new(description, new PiBoard(description, SimulatedBuses.Of(pump)), pump);
    }

    /// <summary>The board with its calibrations.</summary>
    /// <exception cref="StartException">The board file, or a calibration, is missing or wrong.</exception>
    public static CalibratedBoard Describe(FirmwareSettings settings) =>
        Refusing(() => CalibratedBoard.Load(settings.BoardFile, settings.DataDirectory, settings.IsSimulated));

    /// <summary>The board without its calibrations: making it safe must not depend on them.</summary>
    /// <exception cref="StartException">The board file is missing or wrong.</exception>
    public static BoardDescription Describe(string path) => Refusing(() => BoardDescription.Load(path));

    public void Dispose()
    {
        Board.Dispose();
        Hold?.Dispose();
    }

    private static T Refusing<T>(Func<T> read)
    {
        try
        {
            return read();
        }
        catch (BoardFileException e)
        {
            throw new StartException(ExitCode.NoBoard, e.Message, e);
        }
    }
}
