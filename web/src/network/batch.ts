// Many shapes of one kind in two buffers, numbers and colors, drawn as one long strip: the first and the last corner of each stand in it twice, so that
// what joins two shapes has no area. Instances would be sent once instead of once a corner, but a renderer without a graphics processor sets up each
// instance like a drawing of its own.

export class Batch {
  private readonly array: WebGLVertexArrayObject;
  private readonly values: WebGLBuffer;
  private readonly colors: WebGLBuffer;
  private count = 0;

  constructor(
    private readonly gl: WebGL2RenderingContext,
    program: WebGLProgram,
    numbers: readonly (readonly [string, number])[],
    colors: readonly string[],
    /** How many corners the strip of one shape has; the shader finds the corner with `cornerOf`. */
    private readonly corners: number,
  ) {
    this.array = gl.createVertexArray();
    this.values = gl.createBuffer();
    this.colors = gl.createBuffer();
    gl.bindVertexArray(this.array);
    gl.bindBuffer(gl.ARRAY_BUFFER, this.values);
    const stride = numbers.reduce((sum, [, size]) => sum + 4 * size, 0);
    let offset = 0;
    for (const [name, size] of numbers) {
      this.attribute(gl.getAttribLocation(program, name), size, gl.FLOAT, false, stride, offset);
      offset += 4 * size;
    }
    gl.bindBuffer(gl.ARRAY_BUFFER, this.colors);
    colors.forEach((name, at) => this.attribute(gl.getAttribLocation(program, name), 4, gl.UNSIGNED_BYTE, true, 4 * colors.length, 4 * at));
    gl.bindVertexArray(null);
  }

  /** Takes the shapes: so many numbers and so many colors of each, one after another. */
  send(values: Float32Array, colors: Uint8Array, count: number): void {
    const gl = this.gl;
    gl.bindBuffer(gl.ARRAY_BUFFER, this.values);
    gl.bufferData(gl.ARRAY_BUFFER, repeated(values, new Float32Array(values.length * (this.corners + 2)), count, this.corners + 2), gl.DYNAMIC_DRAW);
    gl.bindBuffer(gl.ARRAY_BUFFER, this.colors);
    const whole = new Uint32Array(colors.buffer);
    gl.bufferData(gl.ARRAY_BUFFER, repeated(whole, new Uint32Array(whole.length * (this.corners + 2)), count, this.corners + 2), gl.DYNAMIC_DRAW);
    this.count = count;
  }

  draw(): void {
    if (this.count > 0) {
      this.gl.bindVertexArray(this.array);
      this.gl.drawArrays(this.gl.TRIANGLE_STRIP, 0, this.count * (this.corners + 2));
    }
  }

  private attribute(at: number, size: number, type: number, normalized: boolean, stride: number, offset: number): void {
    if (at >= 0) {
      this.gl.enableVertexAttribArray(at);
      this.gl.vertexAttribPointer(at, size, type, normalized, stride, offset);
    }
  }
}

/** Each of so many rows, so many times. */
function repeated<T extends Float32Array | Uint32Array>(from: T, into: T, rows: number, times: number): T {
  const width = from.length / Math.max(1, rows);
  for (let row = 0, at = 0; row < rows; row++) {
    for (let time = 0; time < times; time++) {
      for (let column = 0; column < width; column++) {
        into[at++] = from[row * width + column]!;
      }
    }
  }
  return into;
}

export function program(gl: WebGL2RenderingContext, vertex: string, fragment: string): WebGLProgram {
  const made = gl.createProgram();
  for (const [type, source] of [[gl.VERTEX_SHADER, vertex], [gl.FRAGMENT_SHADER, fragment]] as const) {
    const shader = gl.createShader(type)!;
    gl.shaderSource(shader, source);
    gl.compileShader(shader);
    gl.attachShader(made, shader);
  }
  gl.linkProgram(made);
  if (!gl.getProgramParameter(made, gl.LINK_STATUS)) {
    throw new Error(`The shaders do not run here: ${gl.getProgramInfoLog(made) ?? ""}`);
  }
  return made;
}
