using System.Threading.Channels;
using LetDown.Protocol.V1;

namespace LetDown.Firmware.Telemetry;

/// <summary>Passes chunks on to whoever listens. A slow listener loses the oldest; nobody holds anybody up.</summary>
internal sealed class TelemetryHub
{
    private const int Listeners = 16;
    private const int ChunksWaiting = 16;

    private readonly Lock _gate = new();
    private readonly List<Channel<TelemetryChunk>> _channels = [];

    /// <summary>Begins to listen; null when there are too many listeners already.</summary>
    public Channel<TelemetryChunk>? Join()
    {
        var channel = Channel.CreateBounded<TelemetryChunk>(new BoundedChannelOptions(ChunksWaiting)
        {
            FullMode = BoundedChannelFullMode.DropOldest,
            SingleReader = true,
        });
        lock (_gate)
        {
            if (_channels.Count == Listeners)
            {
                return null;
            }

            _channels.Add(channel);
            return channel;
        }
    }

    public void Leave(Channel<TelemetryChunk> channel)
    {
        lock (_gate)
        {
            _channels.Remove(channel);
        }
    }

    public void Publish(TelemetryChunk chunk)
    {
        lock (_gate)
        {
            foreach (var channel in _channels)
            {
                channel.Writer.TryWrite(chunk);
            }
        }
    }
}
