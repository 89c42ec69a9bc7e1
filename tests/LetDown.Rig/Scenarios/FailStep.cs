using LetDown.Simulator.Failures;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;
using YamlDotNet.Serialization;

namespace LetDown.Rig.Scenarios;

/// <summary>A part that fails, or is mended: <c>{ part: line-left-sensor, kind: stuck }</c>.</summary>
public sealed class FailStep : IYamlConvertible
{
    /// <summary>What fails.</summary>
    public FailurePart Part { get; set; }

    /// <summary>How.</summary>
    public FailureKind Kind { get; set; }

    /// <summary>Reads it word by word, so that whatever is wrong is told with its line.</summary>
    public void Read(IParser parser, Type expectedType, ObjectDeserializer nestedObjectDeserializer)
    {
        ArgumentNullException.ThrowIfNull(parser);
        var start = parser.Consume<MappingStart>();
        (FailurePart? part, FailureKind? kind) = (null, null);
        while (!parser.TryConsume<MappingEnd>(out _))
        {
            var key = parser.Consume<Scalar>();
            var value = parser.Consume<Scalar>();
            At(value, () =>
            {
                part = key.Value == "part" ? FailureWords.PartOf(value.Value) : part;
                kind = key.Value == "kind" ? FailureWords.KindOf(value.Value) : kind;
                _ = key.Value is "part" or "kind" ? 0 : throw new FailureException($"{key.Value} is no property of fail: it has part and kind.");
            });
        }

        At(start, () => Take(part, kind));
    }

    /// <summary>Scenarios are only read.</summary>
    /// <exception cref="NotSupportedException">Always.</exception>
    public void Write(IEmitter emitter, ObjectSerializer nestedObjectSerializer) => throw new NotSupportedException();

    private void Take(FailurePart? part, FailureKind? kind)
    {
        (Part, Kind) = part is { } what && kind is { } how ? (what, how) : throw new FailureException("fail needs a part and a kind.");
        FailureTable.ThrowIfMeaningless(Part, Kind);
    }

    private static void At(ParsingEvent place, Action read)
    {
        try
        {
            read();
        }
        catch (FailureException e)
        {
            throw new YamlException(place.Start, place.End, e.Message, e);
        }
    }
}
