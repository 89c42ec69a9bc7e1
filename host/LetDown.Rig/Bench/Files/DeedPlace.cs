namespace LetDown.Rig.Bench.Files;

/// <summary>Something that an instrument does: the command that begins it and the one that ends it.</summary>
/// <param name="Instrument">By the name of an instrument.</param>
/// <param name="On">Such as <c>SOUR:BUTT ON,(@{button})</c>.</param>
/// <param name="Off">Such as <c>SOUR:BUTT OFF,(@{button})</c>.</param>
internal sealed record DeedPlace(string Instrument, string On, string Off);
