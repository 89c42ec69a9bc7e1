namespace LetDown.Host.Patterns;

/// <summary>What was seen once: a number, or what it must lie between.</summary>
public readonly record struct PatternSample
{
    private PatternSample(double low, double high, in PatternContext context, int session) => (Low, High, Context, Session) = (low, high, context, session);

    /// <summary>It was at least this, 0 or more.</summary>
    public double Low { get; }

    /// <summary>It was at most this; infinity when it was cut off.</summary>
    public double High { get; }

    /// <summary>How the session found her.</summary>
    public PatternContext Context { get; }

    /// <summary>Samples of one session have the same number, from 0.</summary>
    public int Session { get; }

    /// <summary>False when it was cut off.</summary>
    public bool HasCome => double.IsFinite(High);

    /// <summary>It was this.</summary>
    public static PatternSample Of(double value, in PatternContext context, int session = 0) => new(value, value, context, session);

    /// <summary>It was cut off here.</summary>
    public static PatternSample CutOff(double low, in PatternContext context, int session = 0) => new(low, double.PositiveInfinity, context, session);

    /// <summary>It was between these.</summary>
    public static PatternSample Between(double low, double high, in PatternContext context, int session = 0) => new(low, high, context, session);

    /// <summary>As the logarithm that is learned from; below what can be told apart, it is known to be below.</summary>
    internal Outcome Log(double[] features, double least) => High < least
        ? new(features, double.NegativeInfinity, Math.Log(least), Session)
        : new(features, Low < least ? double.NegativeInfinity : Math.Log(Low), Math.Log(High), Session);
}
