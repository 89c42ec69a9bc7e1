using LetDown.Board;

namespace LetDown.Hardware.Calculations;

/// <summary>calculations.md: every number of the board that follows from others.</summary>
internal static class CalculationsPage
{
    public static string Write(BoardDescription board)
    {
        var page = new MarkdownPage().Add($"{Heading}");
        VacuumSection.Write(page, board.Analog);
        OtherInputsSection.Write(page, board.Analog);
        TimingSection.Write(page, board);
        ScaleSection.Write(page, board);
        PowerSection.Write(page);
        PadSection.Write(page, board.Analog.Thermistor);
        return page.ToString();
    }

    private const string Heading = """
        # Calculations

        Made from [board.json](board.json), data sheets and the simulator's assumptions by `dotnet run --project hardware/LetDown.Hardware -- pages`;
        a test keeps this page as it is computed. Nothing here was measured on real parts. "Worst" adds all limits; "RSS" is the root of their
        squares. What the circuits give is in [circuits/figures.md](circuits/figures.md).

        What does **not** hold, in short:

        - The vacuum reading keeps ±3 mmHg up to 250 mmHg only after its span was set with a gauge; zeroing alone does not do it.
        - A loop that dies takes longer than 200 ms to below 20 mmHg in an empty bottle, with a vent of 2.2 mm.
        - Warm pads whose MOSFET is shorted stay above 43 °C with a thermostat of 48 °C.


        """;
}
