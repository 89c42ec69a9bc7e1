namespace Iot.Device.Button;

/// <summary>
/// What presses of a button mean, whatever the button is made of. It goes by the wall clock, as the package does: a clock that is set can eat or
/// invent a double press or a bounce. That is why the pump reads its buttons by level.
/// </summary>
public class ButtonBase : IDisposable
{
    private static readonly TimeSpan DefaultDoublePress = TimeSpan.FromSeconds(1.5);
    private static readonly TimeSpan DefaultHolding = TimeSpan.FromSeconds(2);

    private readonly TimeSpan _doublePress;
    private readonly TimeSpan _holding;
    private readonly TimeSpan _debounce;

    private DateTimeOffset? _released;
    private DateTimeOffset? _firstPress;
    private Timer? _untilHeld;
    private volatile bool _held;

    /// <summary>Two presses within 1.5 s are a double press, 2 s are holding, and nothing is taken for a bounce.</summary>
    public ButtonBase()
        : this(DefaultDoublePress, DefaultHolding, default)
    {
    }

    /// <summary>Says what counts as what.</summary>
    /// <param name="doublePress">The longest time from one press's end to the next's for the two to be a double press.</param>
    /// <param name="holding">How long a button is down before it is held.</param>
    /// <param name="debounceTime">For how long after a release a press is taken for a bounce; zero for never.</param>
    /// <exception cref="ArgumentException">A double press would not fit three times the bounce.</exception>
    public ButtonBase(TimeSpan doublePress, TimeSpan holding, TimeSpan debounceTime)
    {
        if (doublePress < 3 * debounceTime)
        {
            throw new ArgumentException($"{nameof(doublePress)} must be at least three times {nameof(debounceTime)}.", nameof(doublePress));
        }

        _doublePress = doublePress;
        _holding = holding;
        _debounce = debounceTime;
    }

    /// <summary>The button went down.</summary>
    public event EventHandler<EventArgs>? ButtonDown;

    /// <summary>The button came up.</summary>
    public event EventHandler<EventArgs>? ButtonUp;

    /// <summary>Down and up again, and not held meanwhile.</summary>
    public event EventHandler<EventArgs>? Press;

    /// <summary>A second press soon after the first; only while <see cref="IsDoublePressEnabled"/>.</summary>
    public event EventHandler<EventArgs>? DoublePress;

    /// <summary>Held, and let go of after being held; only while <see cref="IsHoldingEnabled"/>. That it is held is told on a thread of the pool.</summary>
    public event EventHandler<ButtonHoldingEventArgs>? Holding;

    /// <summary>Whether holding is told; false at first.</summary>
    public bool IsHoldingEnabled { get; set; }

    /// <summary>Whether double presses are told; false at first.</summary>
    public bool IsDoublePressEnabled { get; set; }

    /// <summary>True while the button is down.</summary>
    public bool IsPressed { get; set; }

    /// <summary>Stops waiting for a button that is down to be held.</summary>
    public void Dispose()
    {
        Dispose(disposing: true);
        GC.SuppressFinalize(this);
    }

    /// <summary>To be called when the button goes down.</summary>
    protected void HandleButtonPressed()
    {
        if (Now - _released < _debounce)
        {
            return;
        }

        StopWaiting();
        IsPressed = true;
        _held = false;
        ButtonDown?.Invoke(this, EventArgs.Empty);
        if (IsHoldingEnabled)
        {
            _untilHeld = new Timer(_ => Hold(), state: null, _holding, Timeout.InfiniteTimeSpan);
        }
    }

    /// <summary>To be called when the button comes up.</summary>
    protected void HandleButtonReleased()
    {
        // The end of a press that was a bounce is one too.
        if (_debounce > TimeSpan.Zero && !IsPressed)
        {
            return;
        }

        StopWaiting();
        _released = Now;
        IsPressed = false;
        ButtonUp?.Invoke(this, EventArgs.Empty);
        TellWhatItWas();
        TellDoublePress();
    }

    /// <summary>Stops waiting for a button that is down to be held.</summary>
    protected virtual void Dispose(bool disposing)
    {
        if (disposing)
        {
            StopWaiting();
        }
    }

    private static DateTimeOffset Now => TimeProvider.System.GetUtcNow();

    private void Hold()
    {
        _held = true;
        Holding?.Invoke(this, new ButtonHoldingEventArgs { HoldingState = ButtonHoldingState.Started });
    }

    private void TellWhatItWas()
    {
        if (IsHoldingEnabled && _held)
        {
            Holding?.Invoke(this, new ButtonHoldingEventArgs { HoldingState = ButtonHoldingState.Completed });
        }
        else
        {
            Press?.Invoke(this, EventArgs.Empty);
        }
    }

    /// <summary>The third press of three is the first of the next two.</summary>
    private void TellDoublePress()
    {
        if (!IsDoublePressEnabled)
        {
            return;
        }

        if (_firstPress is not { } first)
        {
            _firstPress = _released;
            return;
        }

        _firstPress = null;
        if (_released - first <= _doublePress)
        {
            DoublePress?.Invoke(this, EventArgs.Empty);
        }
    }

    private void StopWaiting()
    {
        _untilHeld?.Dispose();
        _untilHeld = null;
    }
}
