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
    /// <exception cref="StartException">The board is missing, or its file wrong.</exception>
    public static OpenBoard Open(FirmwareSettings settings, BoardDescription description)
    {
        if (!settings.IsSimulated)
        {
            return new(description, new PiBoard(description, PiBuses.Open(description)), Simulated: null);
        }

        var pump = new SimulatedPump(WiringMap.ToWiring(description), settings.Mother);
        return new(description, new PiBoard(description, SimulatedBuses.Of(pump)), pump);
    }

    /// <exception cref="StartException">The board file is missing or wrong.</exception>
    public static BoardDescription Describe(string path)
    {
        try
        {
            return BoardDescription.Load(path);
        }
        catch (BoardFileException e)
        {
            throw new StartException(ExitCode.NoBoard, e.Message, e);
        }
    }

    public void Dispose() => Board.Dispose();
}
