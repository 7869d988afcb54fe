// What the graphics processor runs: ties as strips with forms, dashes, arrows and crosses computed from the place along and across them, and
// marks as outlines computed from the distance to their rim. The forms are those of painter.ts.

import { reading } from "./batch";

const place = `${reading}
uniform vec3 view;
uniform vec2 size;
vec4 clip(vec2 at) { return vec4(at.x / size.x * 2.0 - 1.0, 1.0 - at.y / size.y * 2.0, 0.0, 1.0); }
vec2 screen(vec2 at) { return at * view.z + view.xy; }`;

export const lineVertex = `#version 300 es
precision highp float;${place}
uniform float thin;
uniform float round;
uniform float detail;
out vec2 at;
flat out float span;
flat out vec4 look;
flat out vec3 end;
flat out vec4 ink;
void main() {
  vec4 ends = numbers(3, 0);
  vec4 shape = numbers(3, 1);
  uvec4 rest = bits(3, 2);
  vec3 tip = uintBitsToFloat(rest.xyz);
  vec2 p = screen(ends.xy);
  vec2 q = screen(ends.zw);
  int corner = cornerOf();
  float t = corners > 2 ? float(corner / 2) / float(corners / 2 - 1) : float(corner);
  float side = corners == 2 ? 0.0 : (corner & 1) == 1 ? 1.0 : -1.0;
  vec2 d = q - p;
  span = max(length(d), 0.01);
  vec2 middle = (p + q) * 0.5 + vec2(-d.y, d.x) / span * shape.w * min(1.0, view.z * 1.5) * 2.0;
  vec2 c = mix(mix(p, middle, t), mix(middle, q, t), t);
  vec2 tangent = mix(middle - p, q - middle, t);
  vec2 normal = vec2(-tangent.y, tangent.x) / max(length(tangent), 0.01);
  float width = shape.x * thin;
  float reach = shape.y * detail < 0.5 ? width * 0.5 + 1.0 : width * 1.2 + 4.0;
  reach = (tip.y + tip.z) * detail > 0.5 ? max(reach, 6.0) : reach;
  at = vec2(t * span, side * reach);
  look = vec4(width, shape.y * detail, shape.z, 0.0);
  end = vec3(max(1.5, tip.x * round) + 1.0, tip.yz * detail);
  ink = color(rest.w);
  gl_Position = clip(c + normal * side * reach);
}`;

export const lineFragment = `#version 300 es
precision highp float;
uniform vec3 cross;
in vec2 at;
flat in float span;
flat in vec4 look;
flat in vec3 end;
flat in vec4 ink;
out vec4 result;
float stripe(float distance, float width) {
  return min(1.0, width) * (1.0 - smoothstep(max(width, 1.0) * 0.5 - 0.5, max(width, 1.0) * 0.5 + 0.5, abs(distance)));
}
void main() {
  float width = look.x;
  float cover;
  if (look.y > 0.5 && look.y < 1.5) {
    float apart = width * 0.6 + 0.7;
    cover = max(stripe(at.y - apart, max(0.7, width * 0.55)), stripe(at.y + apart, max(0.7, width * 0.55)));
  } else {
    cover = stripe(at.y, look.y < 0.5 ? width : width * 0.7);
  }
  if (look.z > 1.5) {
    cover *= mod(at.x, 5.0) < 1.5 ? 1.0 : 0.0;
  } else if (look.z > 0.5) {
    cover *= mod(at.x, 12.0) < 7.0 ? 1.0 : 0.0;
  }
  if (look.y > 1.5 && at.x > 8.0 && at.x < span - 16.0) {
    float along = mod(at.x + 8.0, 16.0) - 8.0;
    float reach = width * 0.7 + 1.6;
    float mark = look.y < 2.5
      ? 1.0 - smoothstep(reach - 0.5, reach + 0.5, length(vec2(along, at.y)))
      : stripe(along, max(0.8, width * 0.5)) * (1.0 - smoothstep(reach + 1.0, reach + 2.0, abs(at.y)));
    cover = max(cover, mark);
  }
  if (end.y > 0.5) {
    float back = span - end.x - at.x;
    cover = back < 0.0 ? 0.0 : back < 9.0 ? max(cover, 1.0 - smoothstep(back * 0.44 - 0.3, back * 0.44 + 0.7, abs(at.y))) : cover;
  }
  vec4 paint = vec4(ink.rgb, ink.a * cover);
  float middle = at.x - span * 0.5;
  if (end.z > 0.5 && abs(middle) < 5.0 && abs(at.y) < 5.0) {
    paint = mix(paint, vec4(cross, max(ink.a, 0.3)), 1.0 - smoothstep(0.6, 1.6, abs(abs(middle) - abs(at.y))));
  }
  if (paint.a < 0.004) discard;
  result = vec4(paint.rgb * paint.a, paint.a);
}`;

export const markVertex = `#version 300 es
precision highp float;${place}
uniform float round;
out vec2 at;
flat out vec4 look;
flat out vec4 inside;
flat out vec4 rim;
void main() {
  vec4 form = numbers(2, 0);
  uvec4 rest = bits(2, 1);
  float inner = max(1.5, form.x * round);
  float outer = max(inner, form.y * round);
  float reach = max(inner * 1.35, outer) + 3.0;
  int corner = cornerOf();
  at = vec2((corner & 1) == 1 ? reach : -reach, corner > 1 ? reach : -reach);
  look = vec4(inner, outer, form.zw);
  inside = color(rest.z);
  rim = color(rest.w);
  gl_Position = clip(screen(uintBitsToFloat(rest.xy)) + at);
}`;

export const markFragment = `#version 300 es
precision highp float;
uniform vec3 ring;
uniform vec3 ringLine;
uniform float round;
in vec2 at;
flat in vec4 look;
flat in vec4 inside;
flat in vec4 rim;
out vec4 result;
float toRim(float kind, float r) {
  vec2 p = abs(at);
  if (kind < 0.5) return length(at) - r;
  if (kind < 1.5) return max(p.x, p.y) - r;
  if (kind < 2.5) return (p.x + p.y - 1.3 * r) * 0.7071;
  if (kind < 3.5) return max(at.y - r, (2.0 * p.x - at.y - r) * 0.4472);
  return max(p.y - 1.04 * r, (1.04 * p.x + 0.6 * p.y - 1.248 * r) / 1.2);
}
void main() {
  int marks = int(look.w + 0.5);
  float alpha = inside.a;
  vec4 paint = vec4(0.0);
  if ((marks & 8) != 0) {
    float far = length(at) - look.y;
    paint = vec4(mix(ring, ringLine, 1.0 - smoothstep(0.3, 1.1, abs(far))), 1.0 - smoothstep(0.3, 1.1, far));
  }
  float d = toRim(look.z, look.x);
  float wide = (marks & 2) != 0 ? 1.5 : 0.8 * min(1.0, round * 1.4);
  float stroke = 1.0 - smoothstep(wide - 0.4, wide + 0.6, abs(d));
  if ((marks & 1) != 0) stroke *= step(0.0, sin(atan(at.y, at.x) * 7.0));
  if ((marks & 4) != 0) stroke = max(stroke, 1.0 - smoothstep(-0.5, 0.5, length(at) - max(1.2, look.x * 0.3)));
  float full = 1.0 - smoothstep(-0.5, 0.5, d);
  paint = mix(paint, vec4(inside.rgb, 1.0), full);
  paint = mix(paint, vec4(rim.rgb, 1.0), stroke);
  paint.a *= alpha;
  if (paint.a < 0.004) discard;
  result = vec4(paint.rgb * paint.a, paint.a);
}`;
