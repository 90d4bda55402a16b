// One import gives the whole library: what the facade's functions take and return comes with it.
@_exported public import WarrantCatalog
@_exported public import WarrantExport
@_exported public import WarrantGrading
@_exported public import WarrantModel
@_exported public import WarrantReport
@_exported public import WarrantStatistics
@_exported public import WarrantStore
@_exported public import WarrantText
@_exported public import WarrantVetting
