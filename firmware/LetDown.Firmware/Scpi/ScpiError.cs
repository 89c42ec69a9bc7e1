namespace LetDown.Firmware.Scpi;

/// <summary>An entry of the error queue, with the number and words that SCPI-99 (volume 2, chapter 21) gives it.</summary>
/// <param name="Number">Negative; 0 is no error.</param>
/// <param name="Words">As the standard says it.</param>
/// <param name="Detail">What it was about.</param>
internal sealed record ScpiError(int Number, string Words, string Detail = "")
{
    public static readonly ScpiError None = new(0, "No error");
    public static readonly ScpiError InvalidCharacter = new(-101, "Invalid character");
    public static readonly ScpiError Syntax = new(-102, "Syntax error");
    public static readonly ScpiError DataType = new(-104, "Data type error");
    public static readonly ScpiError ParameterNotAllowed = new(-108, "Parameter not allowed");
    public static readonly ScpiError MissingParameter = new(-109, "Missing parameter");
    public static readonly ScpiError HeaderSeparator = new(-111, "Header separator error");
    public static readonly ScpiError MnemonicTooLong = new(-112, "Program mnemonic too long");
    public static readonly ScpiError UndefinedHeader = new(-113, "Undefined header");
    public static readonly ScpiError InvalidNumber = new(-121, "Invalid character in number");
    public static readonly ScpiError InvalidSuffix = new(-131, "Invalid suffix");
    public static readonly ScpiError InvalidString = new(-151, "Invalid string data");
    public static readonly ScpiError InvalidExpression = new(-171, "Invalid expression");
    public static readonly ScpiError Execution = new(-200, "Execution error");
    public static readonly ScpiError OutOfRange = new(-222, "Data out of range");
    public static readonly ScpiError IllegalValue = new(-224, "Illegal parameter value");
    public static readonly ScpiError QueueOverflow = new(-350, "Queue overflow");
    public static readonly ScpiError InputOverrun = new(-363, "Input buffer overrun");

    /// <summary>The standard allows 255 characters for all of it.</summary>
    private const int MostDetail = 180;

    /// <summary>The same, about something.</summary>
    public ScpiError About(string detail) => this with { Detail = Plain(detail) };

    /// <summary>As an answer: <c>-113,"Undefined header;MEAS:FOO?"</c>.</summary>
    public override string ToString() => FormattableString.Invariant($"{Number},\"{Words}{(Detail.Length > 0 ? ";" : "")}{Detail}\"");

    /// <summary>Inside of quotes and on one line, whatever was sent.</summary>
    private static string Plain(string text)
    {
        var plain = new string([.. text.Select(letter => letter is < ' ' or > '~' ? '?' : letter == '"' ? '\'' : letter)]);
        return plain.Length > MostDetail ? plain[..MostDetail] : plain;
    }
}
