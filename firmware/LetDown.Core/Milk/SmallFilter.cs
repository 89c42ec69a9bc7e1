namespace LetDown.Core.Milk;

/// <summary>The arithmetic of a Kalman filter with a few states. Never allocates after it is made.</summary>
internal sealed class SmallFilter(int size)
{
    private readonly double[] _seen = new double[size];
    private readonly double[] _gain = new double[size];

    /// <summary>What is believed.</summary>
    public double[] State { get; } = new double[size];

    /// <summary>How unsure that is, and how errors go together, row by row.</summary>
    private double[] Doubts { get; } = new double[size * size];

    public double Variance(int i) => Doubts[(i * size) + i];

    /// <summary>A state is known anew, apart from all others.</summary>
    public void Set(int i, double value, double variance)
    {
        State[i] = value;
        for (var j = 0; j < size; j++)
        {
            Doubts[(i * size) + j] = 0;
            Doubts[(j * size) + i] = 0;
        }

        Doubts[(i * size) + i] = variance;
    }

    public void AddDoubt(int i, double variance) => Doubts[(i * size) + i] += variance;

    /// <summary>State <paramref name="to"/> moves on by <paramref name="dt"/> of <paramref name="from"/>.</summary>
    public void Integrate(int to, int from, double dt)
    {
        State[to] += State[from] * dt;
        for (var j = 0; j < size; j++)
        {
            Doubts[(to * size) + j] += Doubts[(from * size) + j] * dt;
        }

        for (var j = 0; j < size; j++)
        {
            Doubts[(j * size) + to] += Doubts[(j * size) + from] * dt;
        }
    }

    /// <summary>Variance of a measurement that depends on the states as <paramref name="by"/> says, before its own noise.</summary>
    public double Spread(ReadOnlySpan<double> by)
    {
        double spread = 0;
        for (var i = 0; i < size; i++)
        {
            _seen[i] = 0;
            for (var j = 0; j < size; j++)
            {
                _seen[i] += Doubts[(i * size) + j] * by[j];
            }

            spread += by[i] * _seen[i];
        }

        return spread;
    }

    /// <summary>Takes in a measurement that missed what was expected by <paramref name="error"/>.</summary>
    /// <param name="by">How it depends on the states.</param>
    /// <param name="error">Measured less expected.</param>
    /// <param name="variance">Of its own noise.</param>
    public void Take(ReadOnlySpan<double> by, double error, double variance)
    {
        var all = Spread(by) + variance;
        for (var i = 0; i < size; i++)
        {
            _gain[i] = _seen[i] / all;
            State[i] += _gain[i] * error;
        }

        for (var i = 0; i < size; i++)
        {
            for (var j = 0; j < size; j++)
            {
                Doubts[(i * size) + j] += (_gain[i] * _gain[j] * all) - (_gain[i] * _seen[j]) - (_seen[i] * _gain[j]);
            }
        }
    }
}
