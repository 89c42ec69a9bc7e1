using System.Globalization;
using LetDown.Core;
using LetDown.Rig.Bench.Files;
using LetDown.Rig.Bench.Instruments;
using LetDown.Rig.Scenarios;
using LetDown.Simulator.Failures;

namespace LetDown.Rig.Bench.Running;

/// <summary>The bench's instruments, open: reads them, and has them do things.</summary>
internal sealed class WiredBench : IDisposable
{
    private readonly BenchFile _file;
    private readonly IReadOnlyList<Instrument> _instruments;
    private readonly List<(Instrument Instrument, string Query, IReadOnlyList<MeasurePlace> Places)> _questions;
    private readonly double[] _tare = new double[BenchQuantities.All.Count];
    private Buttons _held;

    private WiredBench(BenchFile file, IReadOnlyList<Instrument> instruments)
    {
        (_file, _instruments) = (file, instruments);
        _questions =
        [
            .. from place in file.Measures
               group place by place.Instrument into places
               select (Find(places.Key), string.Join(";:", places.Select(place => place.Ask.TrimStart(':'))), (IReadOnlyList<MeasurePlace>)[.. places]),
        ];
    }

    public IReadOnlyList<Instrument> Instruments => _instruments;

    public bool CanVent => _file.Vent is not null;

    public bool CanPress => _file.Buttons is not null;

    /// <summary>Opens all of them, sees that they are the ones meant, and puts them into a known state.</summary>
    /// <exception cref="BenchException">One is missing or another.</exception>
    public static async Task<WiredBench> OpenAsync(BenchFile file, TimeProvider time, CancellationToken cancel)
    {
        var open = new List<Instrument>();
        try
        {
            foreach (var place in file.Instruments)
            {
                open.Add(await Instrument.OpenAsync(place, time, cancel));
                await open[^1].DoAsync(place.IsReset ? "*CLS;*RST" : "*CLS", cancel);
            }

            return new(file, open);
        }
        catch
        {
            open.ForEach(instrument => instrument.Dispose());
            throw;
        }
    }

    /// <summary>Asks every instrument for all it measures, side by side.</summary>
    /// <exception cref="BenchException">One is silent, gone, or tells no number.</exception>
    public async Task<BenchReading> ReadAsync(BenchClock clock, CancellationToken cancel)
    {
        var asked = clock.Now;
        var values = new double[BenchQuantities.All.Count];
        Array.Fill(values, double.NaN);
        await Task.WhenAll(_questions.Select(async question =>
        {
            var answers = (await question.Instrument.AskAsync(question.Query, cancel)).Split(';');
            foreach (var (place, index) in question.Places.Select((place, index) => (place, index)))
            {
                values[(int)place.Quantity] = place.Value(Number(question.Instrument, question.Query, index < answers.Length ? answers[index] : "")) - _tare[(int)place.Quantity];
            }
        }));
        var answered = clock.Now;
        return new((asked + answered) / 2, answered - asked, values);
    }

    /// <summary>What lay in the bottles in these readings counts as nothing from now on: an earlier run's milk, and the bottles themselves.</summary>
    public void Tare(IReadOnlyCollection<BenchReading> readings)
    {
        foreach (var bottle in (ReadOnlySpan<BenchQuantity>)[BenchQuantity.BottleLeft, BenchQuantity.BottleRight])
        {
            _tare[(int)bottle] += _file.Has(bottle) ? readings.Average(reading => reading[bottle]) : 0;
        }
    }

    /// <summary>Opens or shuts the bench's own valves. Nothing where it has none.</summary>
    public Task VentAsync(bool isOpen, CancellationToken cancel) =>
        _file.Vent is { } vent ? Find(vent.Instrument).DoAsync(isOpen ? vent.On : vent.Off, cancel) : Task.CompletedTask;

    /// <summary>Holds these buttons from now on, and no other.</summary>
    public async Task HoldAsync(Buttons buttons, CancellationToken cancel)
    {
        var place = _file.Buttons ?? throw new BenchException("This bench has no fingers on the buttons.");
        foreach (var button in Words.All<Buttons>().Where(button => ((buttons ^ _held) & button) != Buttons.None))
        {
            var command = (buttons & button) != Buttons.None ? place.On : place.Off;
            await Find(place.Instrument).DoAsync(command.Replace("{button}", Words.Of(button), StringComparison.Ordinal), cancel);
            _held ^= button;
        }
    }

    /// <summary>Lets a part fail, or mends it.</summary>
    public Task FailAsync(PartFailure failure, CancellationToken cancel)
    {
        var place = _file.Failures ?? throw new BenchException("Nothing on this bench lets parts fail.");
        var command = failure.Kind == FailureKind.Ok ? place.Off : place.On;
        return Find(place.Instrument).DoAsync(
            command.Replace("{part}", failure.Part.Word(), StringComparison.Ordinal).Replace("{kind}", failure.Kind.Word(), StringComparison.Ordinal), cancel);
    }

    /// <summary>Lets air into a line, or ends that.</summary>
    public Task LeakAsync(LineLeak leak, CancellationToken cancel)
    {
        var place = _file.Leaks ?? throw new BenchException("Nothing on this bench lets air into a line.");
        var command = leak.IsOver ? place.Off : place.On;
        return Find(place.Instrument).DoAsync(
            command.Replace("{side}", Words.Of(leak.Side), StringComparison.Ordinal).Replace("{size}", FormattableString.Invariant($"{leak.Size}"), StringComparison.Ordinal), cancel);
    }

    public void Dispose()
    {
        foreach (var instrument in _instruments)
        {
            instrument.Dispose();
        }
    }

    private Instrument Find(string name) => _instruments.First(instrument => instrument.Name == name);

    private static double Number(Instrument instrument, string query, string answer) =>
        double.TryParse(answer, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && Math.Abs(number) < 9.9e37
            ? number
            : throw new BenchException($"{instrument.Name} ({instrument.Address}) tells no number to “{query}”: {(answer.Length == 0 ? "nothing" : answer)}.");
}
