using LetDown.Protocol;

namespace LetDown.Tests.Firmware;

public sealed class PumpAddressTests
{
    [Theory]
    [InlineData("/run/letdown", "/run/user/7", "/run/letdown/pump.sock")]
    [InlineData("/run/letdown:/run/other", null, "/run/letdown/pump.sock")]
    [InlineData(null, "/run/user/7", "/run/user/7/letdown/pump.sock")]
    [InlineData("", "", "/tmp/letdown-ana/pump.sock")]
    [InlineData(null, null, "/tmp/letdown-ana/pump.sock")]
    public void Takes_the_service_directory_then_the_login_directory_then_tmp(string? runtime, string? session, string expected) =>
        Assert.Equal(expected, PumpAddress.DefaultSocket(
            name => name switch { "RUNTIME_DIRECTORY" => runtime, "XDG_RUNTIME_DIR" => session, _ => null },
            "ana"));
}
