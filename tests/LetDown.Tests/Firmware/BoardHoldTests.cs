using LetDown.Firmware;
using LetDown.Firmware.Boards;
using LetDown.Tests.Host;

namespace LetDown.Tests.Firmware;

public sealed class BoardHoldTests
{
    [Fact]
    public void One_process_has_a_board_until_it_lets_go()
    {
        using var folder = new TemporaryFolder();
        var device = folder.File("gpiochip0");
        File.WriteAllText(device, "");
        using (BoardHold.Take(device))
        {
            var refused = Assert.Throws<StartException>(() => BoardHold.Take(device));
            Assert.Equal(4, refused.ExitCode);
            Assert.Contains("Stop the pump first", refused.Message, StringComparison.Ordinal);
        }

        BoardHold.Take(device).Dispose();
    }

    [Fact]
    public void A_device_that_is_missing_is_left_to_whoever_opens_the_board()
    {
        BoardHold.Take("/nowhere/gpiochip0").Dispose();
    }
}
