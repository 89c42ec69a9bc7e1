using System.Globalization;
using LetDown.Core.Units;
using LetDown.Simulator;
using LetDown.Simulator.Mother;

namespace LetDown.Benchmarks.LetDowns;

/// <summary>Keeps tapes, so that a detector can be tried again without running the sessions again.</summary>
internal sealed class TapeFolder(DirectoryInfo folder, string world)
{
    public ScaleTape Get(int mother, Disturbances disturbances)
    {
        var file = Path.Combine(folder.FullName, string.Create(CultureInfo.InvariantCulture, $"{world}-{mother}.tape"));
        if (File.Exists(file))
        {
            return Read(file, mother);
        }

        var tape = TapeRecorder.Record(mother, disturbances);
        folder.Create();
        Write(tape, file);
        return tape;
    }

    private static void Write(ScaleTape tape, string file)
    {
        using var writer = new BinaryWriter(File.Create(file));
        writer.Write(tape.Tare);
        WriteSamples(writer, tape.Samples.Left);
        WriteSamples(writer, tape.Samples.Right);
        WriteAll(writer, tape.Visits, v =>
        {
            writer.Write((int)v.Side);
            writer.Write(v.From);
            writer.Write(v.To);
        });
        WriteAll(writer, tape.Ejections, e =>
        {
            writer.Write(e.Onset.Ticks);
            writer.Write(e.Duration.Ticks);
            writer.Write(e.Milk.Left.Grams);
            writer.Write(e.Milk.Right.Grams);
        });
        WriteAll(writer, tape.Disturbed, d =>
        {
            writer.Write((int)d.Kind);
            writer.Write(d.Onset.Ticks);
            writer.Write(d.Duration.Ticks);
            writer.Write(d.Side is { } side ? (int)side : -1);
            writer.Write(d.Size);
        });
    }

    private static ScaleTape Read(string file, int mother)
    {
        using var reader = new BinaryReader(new BufferedStream(File.OpenRead(file), 1 << 16));
        return new()
        {
            Mother = mother,
            Tare = reader.ReadDouble(),
            Samples = new(ReadAll(reader, Sample), ReadAll(reader, Sample)),
            Visits = ReadAll(reader, r => new Visit((Side)r.ReadInt32(), r.ReadDouble(), r.ReadDouble())),
            Ejections = ReadAll(reader, r => new MilkEjection(
                new(r.ReadInt64()), new(r.ReadInt64()), new(new Mass(r.ReadDouble()), new Mass(r.ReadDouble())), IsFelt: false, IsSpontaneous: false)),
            Disturbed = ReadAll(reader, r => new DisturbanceRecord(
                (DisturbanceKind)r.ReadInt32(), new(r.ReadInt64()), new(r.ReadInt64()), r.ReadInt32() is >= 0 and var side ? (Side)side : null, r.ReadDouble())),
        };
    }

    private static ScaleSample Sample(BinaryReader reader) => new(reader.ReadDouble(), reader.ReadSingle(), reader.ReadSingle());

    private static void WriteSamples(BinaryWriter writer, IReadOnlyList<ScaleSample> samples) => WriteAll(writer, samples, s =>
    {
        writer.Write(s.Seconds);
        writer.Write(s.Grams);
        writer.Write(s.Truth);
    });

    private static void WriteAll<T>(BinaryWriter writer, IReadOnlyList<T> items, Action<T> write)
    {
        writer.Write(items.Count);
        foreach (var item in items)
        {
            write(item);
        }
    }

    private static T[] ReadAll<T>(BinaryReader reader, Func<BinaryReader, T> read)
    {
        var items = new T[reader.ReadInt32()];
        for (var i = 0; i < items.Length; i++)
        {
            items[i] = read(reader);
        }

        return items;
    }
}
