namespace LetDown.Board.Description;

/// <summary>The I2C bus with the scales' multiplexer and the display.</summary>
public sealed record I2cDescription
{
    /// <summary>Bus number.</summary>
    public required int Bus { get; init; }

    /// <summary>Address of the multiplexer.</summary>
    public required int MultiplexerAddress { get; init; }

    /// <summary>Address of each scale behind the multiplexer.</summary>
    public required int ScaleAddress { get; init; }

    /// <summary>Address of the display's backpack.</summary>
    public required int DisplayAddress { get; init; }
}
