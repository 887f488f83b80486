/// The rules of the JUnit schema of Apache Ant's tasks, which Jenkins and others read by, as far as
/// results of a suite of suites go.
enum JUnitSchema {
  /// An XML Schema of those rules.
  static let document = """
    <xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">
      <xs:simpleType name="name"><xs:restriction base="xs:token">
        <xs:minLength value="1"/></xs:restriction></xs:simpleType>
      <xs:simpleType name="moment"><xs:restriction base="xs:dateTime">
        <xs:pattern value="\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}"/></xs:restriction></xs:simpleType>
      <xs:complexType name="outcome"><xs:simpleContent><xs:extension base="xs:string">
        <xs:attribute name="message" type="xs:string"/>
        <xs:attribute name="type" type="xs:string" use="required"/>
      </xs:extension></xs:simpleContent></xs:complexType>
      <xs:complexType name="case">
        <xs:choice minOccurs="0">
          <xs:element name="skipped"/>
          <xs:element name="error" type="outcome"/>
          <xs:element name="failure" type="outcome"/>
        </xs:choice>
        <xs:attribute name="name" type="xs:token" use="required"/>
        <xs:attribute name="classname" type="xs:token" use="required"/>
        <xs:attribute name="time" type="xs:decimal" use="required"/>
      </xs:complexType>
      <xs:complexType name="suite">
        <xs:sequence>
          <xs:element name="properties"/>
          <xs:element name="testcase" type="case" minOccurs="0" maxOccurs="unbounded"/>
          <xs:element name="system-out" type="xs:string"/>
          <xs:element name="system-err" type="xs:string"/>
        </xs:sequence>
        <xs:attribute name="name" type="name" use="required"/>
        <xs:attribute name="package" type="xs:token" use="required"/>
        <xs:attribute name="id" type="xs:int" use="required"/>
        <xs:attribute name="timestamp" type="moment" use="required"/>
        <xs:attribute name="hostname" type="name" use="required"/>
        <xs:attribute name="tests" type="xs:int" use="required"/>
        <xs:attribute name="failures" type="xs:int" use="required"/>
        <xs:attribute name="errors" type="xs:int" use="required"/>
        <xs:attribute name="skipped" type="xs:int"/>
        <xs:attribute name="time" type="xs:decimal" use="required"/>
      </xs:complexType>
      <xs:element name="testsuites"><xs:complexType><xs:sequence>
        <xs:element name="testsuite" type="suite" minOccurs="0" maxOccurs="unbounded"/>
      </xs:sequence></xs:complexType></xs:element>
    </xs:schema>
    """
}
