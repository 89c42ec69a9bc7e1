using LetDown.Simulator.Failures;
using Wire = LetDown.Protocol.V1;

namespace LetDown.Firmware.Failures;

/// <summary>Failures in the protocol's words.</summary>
internal static class FailureMap
{
    /// <summary>All that can fail, with what fails now.</summary>
    public static Wire.FailureList Table(IEnumerable<(FailurePart Part, FailureKind Kind)> now)
    {
        var list = new Wire.FailureList();
        list.Groups.Add(FailureTable.Alike.Select(Group));
        list.Now.Add(now.Select(Failing));
        return list;
    }

    public static Wire.PartFailure Failing((FailurePart Part, FailureKind Kind) failure) => new()
    {
        Part = failure.Part.Word(),
        Kind = failure.Kind.Word(),
        What = FailureTable.Rows.FirstOrDefault(row => row.Part == failure.Part && row.Kind == failure.Kind).What ?? "",
    };

    private static Wire.FailureGroup Group((IReadOnlyList<FailurePart> Parts, IReadOnlyList<(FailureKind Kind, string What)> Kinds) alike)
    {
        var group = new Wire.FailureGroup();
        group.Parts.Add(alike.Parts.Select(part => part.Word()));
        group.Ways.Add(alike.Kinds.Select(kind => new Wire.FailureWay { Kind = kind.Kind.Word(), What = kind.What }));
        return group;
    }
}
