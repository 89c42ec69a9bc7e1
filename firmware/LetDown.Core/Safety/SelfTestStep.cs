namespace LetDown.Core.Safety;

/// <summary>What the self-test does, in this order.</summary>
internal enum SelfTestStep
{
    Zero,
    BuildForLeft,
    EmptyLeft,
    BuildForRight,
    EmptyRight,
    Passed,
}
