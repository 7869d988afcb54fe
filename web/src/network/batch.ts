// Many instances of one shape in two buffers: numbers and colors.

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

  send(values: Float32Array, colors: Uint8Array, count: number): void {
    const gl = this.gl;
    gl.bindBuffer(gl.ARRAY_BUFFER, this.values);
    gl.bufferData(gl.ARRAY_BUFFER, values, gl.DYNAMIC_DRAW);
    gl.bindBuffer(gl.ARRAY_BUFFER, this.colors);
    gl.bufferData(gl.ARRAY_BUFFER, colors, gl.DYNAMIC_DRAW);
    this.count = count;
  }

  /** Draws every instance as a strip of so many corners. */
  draw(corners: number): void {
    if (this.count > 0) {
      this.gl.bindVertexArray(this.array);
      this.gl.drawArraysInstanced(this.gl.TRIANGLE_STRIP, 0, corners, this.count);
    }
  }

  private attribute(at: number, size: number, type: number, normalized: boolean, stride: number, offset: number): void {
    if (at >= 0) {
      this.gl.enableVertexAttribArray(at);
      this.gl.vertexAttribPointer(at, size, type, normalized, stride, offset);
      this.gl.vertexAttribDivisor(at, 1);
    }
  }
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
