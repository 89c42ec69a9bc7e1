using Microsoft.Extensions.Hosting;

namespace LetDown.Firmware.Hosting;

/// <summary>
/// Ends the pump when its standard input closes. The system closes it when the program at the other end is gone, however it went:
/// a signal or a message would have to be sent by somebody who was just killed.
/// </summary>
internal sealed class InputWatch(OrderlyEnd end) : IHostedService
{
    public Task StartAsync(CancellationToken cancellationToken)
    {
        // A thread of its own: the console's input blocks, and cannot be cancelled.
        new Thread(Watch) { IsBackground = true, Name = "input" }.Start();
        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    private void Watch()
    {
        using var input = Console.OpenStandardInput();
        Span<byte> unread = stackalloc byte[64];
        while (input.Read(unread) > 0)
        {
            // Whatever is written to it means nothing.
        }

        end.Request("its input closed");
    }
}
