using System.Drawing;

namespace Iot.Device.CharacterLcd;

/// <summary>A display of lines of characters.</summary>
public interface ICharacterLcd : IDisposable
{
    /// <summary>The light behind the display.</summary>
    bool BacklightOn { get; set; }

    /// <summary>False shows nothing and forgets nothing.</summary>
    bool DisplayOn { get; set; }

    /// <summary>A line under the place where the next character goes.</summary>
    bool UnderlineCursorVisible { get; set; }

    /// <summary>A blinking block at the place where the next character goes.</summary>
    bool BlinkingCursorVisible { get; set; }

    /// <summary>Characters across and down.</summary>
    Size Size { get; }

    /// <summary>How many characters can be designed freely.</summary>
    int NumberOfCustomCharactersSupported { get; }

    /// <summary>Blanks everything; the next character goes to the top left.</summary>
    void Clear();

    /// <summary>Designs one character; text shows it as the character with that code.</summary>
    /// <param name="location">0 to 7.</param>
    /// <param name="characterMap">Eight rows from the top, five dots each: bit 4 is the leftmost.</param>
    void CreateCustomCharacter(int location, ReadOnlySpan<byte> characterMap);

    /// <summary>Where the next character goes.</summary>
    /// <param name="left">Column from 0.</param>
    /// <param name="top">Line from 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">The place is not on the display.</exception>
    void SetCursorPosition(int left, int top);

    /// <summary>Writes text as it is: the low eight bits of each character are its code in the display's own table.</summary>
    void Write(string text);

    /// <summary>Writes text as it is: the low eight bits of each character are its code in the display's own table.</summary>
    void Write(ReadOnlySpan<char> text);
}
