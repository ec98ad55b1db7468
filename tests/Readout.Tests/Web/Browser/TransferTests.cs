using Microsoft.Playwright;
using Xunit;

namespace Readout.Tests.Web.Browser;

/// <summary>What a first visit costs: all that goes over the wire until the page can be worked with, compressed as it is sent.</summary>
public class TransferTests(SampleServer server, SharedBrowser browser)
{
    private const int MostBytes = 300 << 10;

    [Theory]
    [InlineData("/", ".live canvas")]
    [InlineData("/events", ".live canvas")]
    [InlineData("/map", ".zoom")]
    public async Task A_first_page_is_light(string path, string enhanced)
    {
        Assert.SkipUnless(Readout.Web.PageAssets.HasScripts, "LEFT OUT: pages were built without scripts, since there was no npm");
        await using var window = await browser.Open(new WindowKind(), await server.Address());
        var network = await window.Page.Context.NewCDPSessionAsync(window.Page);
        var bytes = 0.0;
        var files = 0;
        network.Event("Network.loadingFinished").OnEvent += (_, told) =>
        {
            bytes += told!.Value.GetProperty("encodedDataLength").GetDouble();
            files++;
        };
        await network.SendAsync("Network.enable");
        await window.Go(path);
        await window.Page.WaitForSelectorAsync(enhanced);
        await window.Page.WaitForLoadStateAsync(LoadState.NetworkIdle);
        TestContext.Current.TestOutputHelper?.WriteLine($"{path}: {bytes / 1024:0.0} KiB in {files} files");
        Assert.True(files >= 4, $"{path}: {files} files");
        Assert.True(bytes <= MostBytes, $"{path}: {bytes / 1024:0.0} KiB in {files} files");
    }
}
