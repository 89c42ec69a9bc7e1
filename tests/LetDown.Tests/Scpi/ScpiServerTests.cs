using System.Net;
using System.Net.Sockets;
using System.Text;
using LetDown.Firmware;
using LetDown.Firmware.Configuration;
using LetDown.Firmware.Scpi;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging.Abstractions;

namespace LetDown.Tests.Scpi;

/// <summary>The bench at a real socket.</summary>
public sealed class ScpiServerTests : IAsyncDisposable
{
    private readonly BenchOnLockstep _bench = new();
    private readonly ScpiServer _server;

    public ScpiServerTests() => _server = new(Settings("0"), _bench.Pump.Bench, NullLogger<ScpiServer>.Instance);

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Lines_come_in_pieces_or_together_with_either_end()
    {
        using var client = await ConnectAsync();
        await SendAsync(client, "*ES");
        await SendAsync(client, "R?\r\n*ID");
        await SendAsync(client, "N?;*OPC?\nSYST:VERS?\n");
        Assert.Equal(["128", "LetDown,Simulated bench,SIM-0000000003,0.1.0;1", "1999.0"], [await ReadAsync(client), await ReadAsync(client), await ReadAsync(client)]);
    }

    [Fact]
    public async Task Each_connection_has_its_own_errors_and_all_have_one_bench()
    {
        using var one = await ConnectAsync();
        using var other = await ConnectAsync();
        await SendAsync(one, "FOO\n");
        await SendAsync(other, "SYST:ERR?\n");
        Assert.Equal("0,\"No error\"", await ReadAsync(other));
        await SendAsync(one, "SYST:ERR:COUN?;:SYST:ERR?\n");
        Assert.Equal("1;-113,\"Undefined header;FOO\"", await ReadAsync(one));
    }

    [Fact]
    public async Task A_message_without_end_is_let_go_with_an_error()
    {
        using var client = await ConnectAsync();
        await SendAsync(client, new string('A', 200_000));
        await SendAsync(client, "\nSYST:ERR?\n");
        Assert.Equal("-363,\"Input buffer overrun\"", await ReadAsync(client));
    }

    [Fact]
    public async Task Letters_beyond_ASCII_are_an_error_and_come_back_in_none()
    {
        using var client = await ConnectAsync();
        await SendAsync(client, "MEAS:ÜBER?\nSYST:ERR?\n");
        Assert.Equal("-101,\"Invalid character;??BER?\"", await ReadAsync(client));
    }

    [Fact]
    public async Task A_port_that_is_taken_is_told_with_what_to_do()
    {
        await _server.StartAsync(Cancel);
        using var second = new ScpiServer(Settings($"{_server.Address!.Port}"), _bench.Pump.Bench, NullLogger<ScpiServer>.Instance);
        var refused = await Assert.ThrowsAsync<StartException>(() => second.StartAsync(Cancel));
        Assert.Equal(ExitCode.CannotWrite, refused.ExitCode);
        Assert.EndsWith("Choose another port: --scpi, or --port of letdown rig serve.", refused.Message, StringComparison.Ordinal);
    }

    public async ValueTask DisposeAsync()
    {
        await _server.StopAsync(CancellationToken.None);
        _server.Dispose();
        _bench.Dispose();
    }

    private static FirmwareSettings Settings(string port) =>
        SettingsCheck.Check(new ConfigurationBuilder().AddInMemoryCollection([new("Pump:Scpi", port)]).Build());

    private async Task<TcpClient> ConnectAsync()
    {
        if (_server.Address is null)
        {
            await _server.StartAsync(Cancel);
        }

        var client = new TcpClient();
        await client.ConnectAsync(IPAddress.Loopback, _server.Address!.Port, Cancel);
        return client;
    }

    private static ValueTask SendAsync(TcpClient client, string text) => client.GetStream().WriteAsync(Encoding.UTF8.GetBytes(text), Cancel);

    private static async Task<string> ReadAsync(TcpClient client)
    {
        var (line, letter) = (new StringBuilder(), new byte[1]);
        while (await client.GetStream().ReadAsync(letter, Cancel) > 0 && letter[0] != '\n')
        {
            line.Append((char)letter[0]);
        }

        return line.ToString();
    }
}
