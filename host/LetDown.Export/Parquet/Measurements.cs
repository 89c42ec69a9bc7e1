using LetDown.Host.Telemetry;
using LetDown.Protocol.V1;

namespace LetDown.Export.Parquet;

/// <summary>Measurements as rows in real units (types.proto).</summary>
internal static class Measurements
{
    private const double Tenth = 0.1;
    private const double Hundredth = 0.01;
    private const double Thousandth = 0.001;

    /// <summary>The set point while suction is off, mmHg on the wire.</summary>
    private const double TargetOff = -999;

    public static IEnumerable<VacuumRow> Vacuum(string sessionId, TelemetryChunk chunk)
    {
        var from = chunk.From?.ToTimeSpan().TotalSeconds ?? 0;
        var (left, right) = (TelemetryDecoder.Values(chunk.LineLeft, Tenth), TelemetryDecoder.Values(chunk.LineRight, Tenth));
        var (manifold, target, duty) = (TelemetryDecoder.Values(chunk.Manifold, Tenth), TelemetryDecoder.Values(chunk.Target, Tenth), TelemetryDecoder.Values(chunk.MotorDuty, Thousandth));
        for (var i = 0; i < left.Length; i++)
        {
            yield return new()
            {
                SessionId = sessionId,
                AtS = Math.Round(from + (i * Hundredth), 3),
                LeftMmhg = (float)left[i],
                RightMmhg = (float)right.ElementAtOrDefault(i),
                ManifoldMmhg = (float)manifold.ElementAtOrDefault(i),
                TargetMmhg = i < target.Length && target[i] > TargetOff ? (float)target[i] : null,
                MotorDuty = i < duty.Length && duty[i] >= 0 ? (float)duty[i] : null,
            };
        }
    }

    public static IEnumerable<MilkRow> Milk(string sessionId, TelemetryChunk chunk)
    {
        var from = chunk.From?.ToTimeSpan().TotalSeconds ?? 0;
        var (left, right) = (TelemetryDecoder.Values(chunk.GramsLeft, Hundredth), TelemetryDecoder.Values(chunk.GramsRight, Hundredth));
        var (flowLeft, flowRight) = (TelemetryDecoder.Values(chunk.FlowLeft, Thousandth), TelemetryDecoder.Values(chunk.FlowRight, Thousandth));
        for (var i = 0; i < Math.Max(left.Length, flowLeft.Length); i++)
        {
            yield return new()
            {
                SessionId = sessionId,
                AtS = Math.Round(from + (i * Tenth), 3),
                LeftG = Math.Round(left.ElementAtOrDefault(i), 2),
                RightG = Math.Round(right.ElementAtOrDefault(i), 2),
                LeftGPerS = Math.Round(flowLeft.ElementAtOrDefault(i), 3),
                RightGPerS = Math.Round(flowRight.ElementAtOrDefault(i), 3),
            };
        }
    }
}
