namespace Skein.Browser.Tests;

/// <summary>The browser tests share one browser and run one after another.</summary>
[CollectionDefinition("browser")]
public sealed class BrowserCollection : ICollectionFixture<Browser>;
