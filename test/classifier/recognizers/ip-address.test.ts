import { recognizeIpAddress } from "../../../src/classifier/recognizers/ip-address";
import { describeRecognizer } from "./describe-recognizer";

describeRecognizer(recognizeIpAddress, {
  clear: ["IP address", "ip", "last_sign_in_ip", "ipAddress"],
  other: ["Ship date", "Trip"],
  fits: ["145.255.4.216", "2001:db8:85a3::8a2e:370:7334"],
  misfits: ["1.2", "256.1.1.1", "12:30"],
  proofs: [["10.0.0.1", "192.0.2.17"]],
  noProofs: [["1.2.3", "4.5.6"]],
});
