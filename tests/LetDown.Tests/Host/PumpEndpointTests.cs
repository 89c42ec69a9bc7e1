using LetDown.Host.Client;

namespace LetDown.Tests.Host;

public sealed class PumpEndpointTests
{
    [Theory]
    [InlineData("unix:/run/letdown/pump.sock", "unix:/run/letdown/pump.sock")]
    [InlineData("unix:///run/letdown/pump.sock", "unix:/run/letdown/pump.sock")]
    [InlineData("http://127.0.0.1:5080", "http://127.0.0.1:5080")]
    [InlineData("http://localhost:5080/", "http://localhost:5080")]
    [InlineData("http://[::1]:5080", "http://[::1]:5080")]
    public void Reads_what_can_be_reached(string text, string expected) => Assert.Equal(expected, PumpEndpoint.Parse(text).ToString());

    [Theory]
    [InlineData("")]
    [InlineData("unix:")]
    [InlineData("/run/letdown/pump.sock")]
    [InlineData("https://127.0.0.1:5080")]
    [InlineData("http://192.168.1.5:5080")]
    [InlineData("http://pump.local:5080")]
    public void Refuses_what_is_no_address_or_not_here(string text) => Assert.Throws<FormatException>(() => PumpEndpoint.Parse(text));
}
