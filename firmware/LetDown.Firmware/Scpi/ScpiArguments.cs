namespace LetDown.Firmware.Scpi;

/// <summary>The parameters of one unit, taken one after the other. What is not as it should be is an error of SCPI's.</summary>
internal sealed class ScpiArguments(IReadOnlyList<ScpiParameter> parameters)
{
    private int _next;

    /// <summary>A number within bounds, or MINimum or MAXimum.</summary>
    /// <param name="low">Least.</param>
    /// <param name="high">Most.</param>
    /// <param name="unit">The unit that may be said, in capitals.</param>
    public double Number(double low, double high, string unit = "")
    {
        var (number, suffix) = Take() switch
        {
            ScpiParameter.Number said => (said.Value, said.Suffix),
            ScpiParameter.Word word when Is(word.Text, "MINimum") => (low, ""),
            ScpiParameter.Word word when Is(word.Text, "MAXimum") => (high, ""),
            _ => throw new ScpiException(ScpiError.DataType),
        };
        if (suffix.Length > 0 && suffix != unit)
        {
            throw new ScpiException(ScpiError.InvalidSuffix.About(suffix));
        }

        return number >= low && number <= high
            ? number
            : throw new ScpiException(ScpiError.OutOfRange.About(FormattableString.Invariant($"{number} is not from {low} to {high}")));
    }

    /// <summary>ON, OFF or a number: 0 is off (SCPI-99, volume 1, 7.3).</summary>
    public bool Boolean() => Take() switch
    {
        ScpiParameter.Number { Suffix: "" } number => Math.Round(number.Value) != 0,
        ScpiParameter.Word word when Is(word.Text, "ON") => true,
        ScpiParameter.Word word when Is(word.Text, "OFF") => false,
        ScpiParameter.Word word => throw new ScpiException(ScpiError.IllegalValue.About($"{word.Text} is not ON or OFF")),
        _ => throw new ScpiException(ScpiError.DataType),
    };

    /// <summary>One of some words.</summary>
    public T Word<T>(IReadOnlyList<T> all, Func<T, string> name)
    {
        if (Take() is not ScpiParameter.Word word)
        {
            throw new ScpiException(ScpiError.DataType);
        }

        return all.Any(one => Is(word.Text, name(one)))
            ? all.First(one => Is(word.Text, name(one)))
            : throw new ScpiException(ScpiError.IllegalValue.About($"{word.Text} is not one of {string.Join(' ', all.Select(name))}"));
    }

    /// <summary>Some channels of those there are, by name or by number from 1; all of them when none are said and that may be.</summary>
    public IReadOnlyList<T> Channels<T>(IReadOnlyList<T> all, Func<T, string> name, bool mayBeAbsent)
    {
        if (mayBeAbsent && _next >= parameters.Count)
        {
            return all;
        }

        return Take() is ScpiParameter.Channels list
            ? [.. list.Names.Select(said => One(said, all, name))]
            : throw new ScpiException(ScpiError.DataType.About("a list of channels such as (@left)"));
    }

    /// <summary>There must be no more.</summary>
    public void End()
    {
        if (_next < parameters.Count)
        {
            throw new ScpiException(ScpiError.ParameterNotAllowed);
        }
    }

    private static T One<T>(string said, IReadOnlyList<T> all, Func<T, string> name)
    {
        for (var number = 0; number < all.Count; number++)
        {
            if (said.Equals(name(all[number]), StringComparison.OrdinalIgnoreCase) || said == FormattableString.Invariant($"{number + 1}"))
            {
                return all[number];
            }
        }

        throw new ScpiException(ScpiError.IllegalValue.About($"there is no channel {said}: {string.Join(' ', all.Select(name))}"));
    }

    private static bool Is(string said, string word) => new ScpiHeader(word).Fits([said]);

    private ScpiParameter Take() => _next < parameters.Count ? parameters[_next++] : throw new ScpiException(ScpiError.MissingParameter);
}
