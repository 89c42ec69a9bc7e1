using LetDown.Rig.Bench.Files;
using LetDown.Rig.Bench.Reservations;
using LetDown.Tests.Host;

namespace LetDown.Tests.WiredBench;

public sealed class ReservationTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    [Fact]
    public void Who_comes_second_hears_who_has_it_and_since_when()
    {
        using var first = Reservation.Take(Bench("127.0.0.1:5025", "127.0.0.1:5026"), "unix:/p", Holder("anna"));
        var taken = Assert.Throws<ReservedException>(() => Reservation.Take(Bench("127.0.0.1:5026"), null, Holder("berta")));
        Assert.Equal("127.0.0.1:5026 is taken: anna on pc1 (process 7) since 2026-11-28 09:13, with bench.yaml. Wait until it is free.", taken.Message);
        Assert.StartsWith("pump unix:/p is taken: anna", Assert.Throws<ReservedException>(() => Reservation.Take(Bench("127.0.0.1:5027"), "unix:/p", Holder("berta"))).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void One_that_is_refused_keeps_nothing_and_one_that_ends_lets_go()
    {
        using (Reservation.Take(Bench("h:2"), null, Holder("anna")))
        {
            Assert.Throws<ReservedException>(() => Reservation.Take(Bench("h:1", "h:2", "h:3"), null, Holder("berta")));
            using var third = Reservation.Take(Bench("h:1", "h:3"), null, Holder("carla"));
        }

        using var again = Reservation.Take(Bench("h:1", "h:2", "h:3"), null, Holder("berta"));
        Assert.StartsWith("h:2 is taken: berta", Assert.Throws<ReservedException>(() => Reservation.Take(Bench("h:2"), null, Holder("anna"))).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_that_takes_no_files_says_what_to_do() => Assert.Contains(
        "reservations in the bench file",
        Assert.Throws<LetDown.Rig.Bench.BenchException>(() => Reservation.Take(Bench("h:1") with { Reservations = "/nowhere" }, null, Holder("anna"))).Message,
        StringComparison.Ordinal);

    public void Dispose() => _folder.Dispose();

    private static Holder Holder(string who) => new(who, "pc1", 7, new(2026, 11, 28, 9, 13, 0, TimeSpan.Zero), "bench.yaml");

    private BenchFile Bench(params string[] places) => BenchTexts.Read(BenchTexts.Least) with
    {
        Instruments = [.. places.Select(place => new InstrumentPlace { Name = place, Tcp = place, Serial = "x" })],
        Reservations = _folder.Path,
    };
}
