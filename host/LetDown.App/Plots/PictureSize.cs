namespace LetDown.App.Plots;

/// <summary>Size of a picture, in pixels.</summary>
internal readonly record struct PictureSize(int Width, int Height)
{
    private const int Smallest = 300;
    private const int Largest = 8000;

    /// <summary>True when it can be drawn and looked at.</summary>
    public bool IsSensible => Width is >= Smallest and <= Largest && Height is >= Smallest and <= Largest;
}
