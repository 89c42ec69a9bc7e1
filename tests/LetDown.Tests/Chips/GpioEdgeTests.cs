using System.Device.Gpio;
using LetDown.Simulator.Chips;

namespace LetDown.Tests.Chips;

public sealed class GpioEdgeTests : IDisposable
{
    private const int Pin = 4;

    private readonly SimulatedGpio _lines = new();
    private readonly GpioController _gpio;

    public GpioEdgeTests()
    {
        _gpio = new GpioController(_lines);
        _gpio.OpenPin(Pin, PinMode.InputPullUp);
    }

    public void Dispose() => _gpio.Dispose();

    [Fact]
    public void Listeners_hear_the_edges_they_asked_for_and_only_changes_count()
    {
        var falling = 0;
        var rising = 0;
        _gpio.RegisterCallbackForPinValueChangedEvent(Pin, PinEventTypes.Falling, (_, edge) => falling += edge.PinNumber == Pin ? 1 : 0);
        _gpio.RegisterCallbackForPinValueChangedEvent(Pin, PinEventTypes.Rising, (_, _) => rising++);

        _lines.SetInput(Pin, high: true);
        _lines.SetInput(Pin, high: false);
        _lines.SetInput(Pin, high: false);
        _lines.ReleaseInput(Pin);

        Assert.Equal((1, 1), (falling, rising));
    }

    [Fact]
    public void A_listener_that_was_removed_hears_nothing()
    {
        var heard = 0;
        void Listener(object sender, PinValueChangedEventArgs edge) => heard++;
        _gpio.RegisterCallbackForPinValueChangedEvent(Pin, PinEventTypes.Falling | PinEventTypes.Rising, Listener);
        _lines.SetInput(Pin, high: false);

        _gpio.UnregisterCallbackForPinValueChangedEvent(Pin, Listener);
        _lines.SetInput(Pin, high: true);

        Assert.Equal(1, heard);
    }

    [Fact]
    public async Task Somebody_waiting_for_an_edge_gets_it()
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        patience.CancelAfter(TimeSpan.FromSeconds(20));
        var waiting = Task.Run(() => _gpio.WaitForEvent(Pin, PinEventTypes.Falling, patience.Token), TestContext.Current.CancellationToken);

        // Press until heard: nobody knows when the other thread starts to listen.
        while (!waiting.IsCompleted)
        {
            _lines.SetInput(Pin, high: false);
            _lines.SetInput(Pin, high: true);
            await Task.Yield();
        }

        var result = await waiting;
        Assert.Equal((PinEventTypes.Falling, false), (result.EventTypes, result.TimedOut));
    }

    [Fact]
    public void Waiting_in_vain_times_out()
    {
        using var impatient = new CancellationTokenSource();
        impatient.Cancel();

        Assert.True(_gpio.WaitForEvent(Pin, PinEventTypes.Falling, impatient.Token).TimedOut);
    }
}
