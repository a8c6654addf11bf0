#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#endif

/// log2 from the C library; the one function this module takes from outside.
func log2Exact(_ x: Double) -> Double { log2(x) }

/// 2 to the power of `x`.
func exp2Exact(_ x: Double) -> Double { exp2(x) }
