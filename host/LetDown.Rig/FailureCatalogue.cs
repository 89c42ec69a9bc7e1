using LetDown.Firmware.Failures;
using LetDown.Protocol.V1;

namespace LetDown.Rig;

/// <summary>What can fail on a simulated board, where no pump runs that could be asked.</summary>
internal static class FailureCatalogue
{
    public static FailureList Read() => FailureMap.Table([]);
}
