using Grpc.Core;

namespace LetDown.Firmware.Services;

/// <summary>Updates a second that a watcher may ask for.</summary>
internal static class WatchRate
{
    private const double Usual = 5;

    /// <exception cref="RpcException">Outside 1 to 20, and not 0.</exception>
    public static TimeSpan Of(double hertz) => hertz switch
    {
        0 => TimeSpan.FromSeconds(1 / Usual),
        >= 1 and <= 20 => TimeSpan.FromSeconds(1 / hertz),
        _ => throw new RpcException(new(StatusCode.InvalidArgument, "rate_hz must be 1 to 20 updates a second, or 0 for 5.")),
    };
}
