// Many shapes of one kind, drawn as one long strip: the first and the last corner of each stand in it twice, so that what joins two shapes has no
// area. Or as lines one pixel wide, a few times as fast, where a picture is too large and too far away for more. What a shape is stands once in a
// texture that every corner reads, as bits, because a card may round numbers that it takes for colors. Instances would say the same, but a
// renderer without a graphics processor sets up each instance like a drawing of its own.

// Texels in a row of the texture. Every card takes 2048 rows, which is a million ties of three texels.
const width = 1536;

/** What a vertex shader needs to find its shape, its corner and their numbers. */
export const reading = `
uniform highp usampler2D rows;
uniform int corners;
int vertices() { return corners > 2 ? corners + 2 : corners; }
int cornerOf() { return corners > 2 ? clamp(gl_VertexID % vertices() - 1, 0, corners - 1) : gl_VertexID % 2; }
uvec4 bits(int texels, int at) {
  int texel = gl_VertexID / vertices() * texels + at;
  return texelFetch(rows, ivec2(texel % ${width}, texel / ${width}), 0);
}
vec4 numbers(int texels, int at) { return uintBitsToFloat(bits(texels, at)); }
vec4 color(uint bytes) { return vec4((uvec4(bytes) >> uvec4(0u, 8u, 16u, 24u)) & 255u) / 255.0; }`;

/** The numbers of so many shapes, four to a texel; a color stands in the bits of one of them. */
export class Rows {
  readonly numbers: Float32Array;
  readonly bits: Uint32Array;

  constructor(
    readonly count: number,
    readonly texels: number,
  ) {
    this.bits = new Uint32Array(4 * width * Math.max(1, Math.ceil((count * texels) / width)));
    this.numbers = new Float32Array(this.bits.buffer);
  }
}

export class Batch {
  private readonly texture: WebGLTexture;
  private readonly array: WebGLVertexArrayObject;
  private count = 0;

  constructor(
    private readonly gl: WebGL2RenderingContext,
    /** How many corners the strip of one shape has. */
    private readonly corners: number,
  ) {
    this.texture = gl.createTexture();
    this.array = gl.createVertexArray();
    gl.bindTexture(gl.TEXTURE_2D, this.texture);
    gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_MIN_FILTER, gl.NEAREST);
    gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_MAG_FILTER, gl.NEAREST);
  }

  send(rows: Rows): void {
    const gl = this.gl;
    gl.bindTexture(gl.TEXTURE_2D, this.texture);
    gl.texImage2D(gl.TEXTURE_2D, 0, gl.RGBA32UI, width, rows.bits.length / (4 * width), 0, gl.RGBA_INTEGER, gl.UNSIGNED_INT, rows.bits);
    this.count = rows.count;
  }

  /** @param corners Where the program reads how many corners a shape has; two mean a line from end to end. */
  draw(corners: WebGLUniformLocation | null, asLines: boolean): void {
    const gl = this.gl;
    if (this.count > 0) {
      gl.uniform1i(corners, asLines ? 2 : this.corners);
      gl.bindVertexArray(this.array);
      gl.bindTexture(gl.TEXTURE_2D, this.texture);
      gl.drawArrays(asLines ? gl.LINES : gl.TRIANGLE_STRIP, 0, this.count * (asLines ? 2 : this.corners + 2));
    }
  }
}

/** Compiled beside what else goes on; `check` waits for it. */
export function program(gl: WebGL2RenderingContext, vertex: string, fragment: string): WebGLProgram {
  const made = gl.createProgram();
  for (const [type, source] of [[gl.VERTEX_SHADER, vertex], [gl.FRAGMENT_SHADER, fragment]] as const) {
    const shader = gl.createShader(type)!;
    gl.shaderSource(shader, source);
    gl.compileShader(shader);
    gl.attachShader(made, shader);
  }
  gl.linkProgram(made);
  return made;
}

/** Throws where the program does not run. */
export function check(gl: WebGL2RenderingContext, made: WebGLProgram): void {
  if (!gl.getProgramParameter(made, gl.LINK_STATUS)) {
    throw new Error(`The shaders do not run here: ${gl.getProgramInfoLog(made) ?? ""}`);
  }
}
