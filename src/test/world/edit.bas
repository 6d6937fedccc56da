REM Edits a workbook as a client would at the keyboard of LibreOffice, a line of orders at a time, and saves it as xlsx.
REM An order is words with tabs between them:
REM   set     SHEET  WORDS  HEADING  VALUE        the cell under a heading, in the row that has those words
REM   add     SHEET  WORDS  HEADING  VALUE  ...   a row of its own above the one that has those words
REM   append  SHEET  HEADING  VALUE  ...          a row beneath the last
REM   delete  SHEET  WORDS                        the row that has those words
REM   sort    SHEET  HEADING                      the whole list by a column, downwards
Option Explicit

Const TOP = 4 ' the row of the headings

REM What goes wrong is said in a file beside the saved one, for nobody sees a window.
Sub Edit(workbook As String, orders As String, saved As String)
  On Error GoTo Wrong
  Obey(workbook, orders, saved)
  Exit Sub
Wrong:
  Dim file As Integer
  file = FreeFile
  Open saved & ".wrong" For Output As #file
  Print #file, Error$ & ", line " & Erl
  Close #file
End Sub

Sub Obey(workbook As String, orders As String, saved As String)
  Dim doc As Object, file As Integer, order As String
  Dim hidden(0) As New com.sun.star.beans.PropertyValue
  hidden(0).Name = "Hidden"
  hidden(0).Value = True
  doc = StarDesktop.loadComponentFromURL(ConvertToURL(workbook), "_blank", 0, hidden())
  file = FreeFile
  Open orders For Input As #file
  Do While Not EOF(file)
    Line Input #file, order
    If Len(order) > 0 Then Follow(doc, Split(order, Chr(9)))
  Loop
  Close #file
  Dim form(0) As New com.sun.star.beans.PropertyValue
  form(0).Name = "FilterName"
  form(0).Value = "Calc MS Excel 2007 XML"
  doc.storeToURL(ConvertToURL(saved), form())
  doc.close(True)
End Sub

Sub Follow(doc As Object, words As Variant)
  Dim sheet As Object, row As Long
  sheet = doc.Sheets.getByName(words(1))
  Select Case words(0)
    Case "set"
      Fill(sheet, RowOf(sheet, words(2)), words(3), words(4))
    Case "add"
      row = RowOf(sheet, words(2))
      sheet.Rows.insertByIndex(row, 1)
      FillAll(sheet, row, words, 3)
    Case "append"
      FillAll(sheet, LastRow(sheet) + 1, words, 2)
    Case "delete"
      sheet.Rows.removeByIndex(RowOf(sheet, words(2)), 1)
    Case "sort"
      Sort(sheet, words(2))
  End Select
End Sub

Sub FillAll(sheet As Object, row As Long, words As Variant, first As Integer)
  Dim i As Integer
  For i = first To UBound(words) - 1 Step 2
    Fill(sheet, row, words(i), words(i + 1))
  Next
End Sub

REM As typed: a number is a number.
Sub Fill(sheet As Object, row As Long, heading As String, value As String)
  sheet.getCellByPosition(ColumnOf(sheet, heading), row).setFormula(value)
End Sub

Sub Sort(sheet As Object, heading As String)
  Dim first As Integer, last As Integer
  first = 0
  Do While sheet.getCellByPosition(first, TOP).String = ""
    first = first + 1
  Loop
  last = first
  Do While sheet.getCellByPosition(last + 1, TOP).String <> ""
    last = last + 1
  Loop
  Dim by(0) As New com.sun.star.table.TableSortField
  by(0).Field = ColumnOf(sheet, heading) - first
  by(0).IsAscending = False
  Dim how(1) As New com.sun.star.beans.PropertyValue
  how(0).Name = "SortFields"
  how(0).Value = by()
  how(1).Name = "ContainsHeader"
  how(1).Value = True
  sheet.getCellRangeByPosition(first, TOP, last, LastRow(sheet)).sort(how())
End Sub

Function RowOf(sheet As Object, words As String) As Long
  Dim row As Long, column As Integer
  For row = TOP + 1 To LastRow(sheet)
    For column = 0 To 40
      If sheet.getCellByPosition(column, row).String = words Then
        RowOf = row
        Exit Function
      End If
    Next
  Next
  Err.Raise(1001, "", "no row with " & words)
End Function

Function ColumnOf(sheet As Object, heading As String) As Integer
  Dim column As Integer
  For column = 0 To 40
    If sheet.getCellByPosition(column, TOP).String = heading Then
      ColumnOf = column
      Exit Function
    End If
  Next
  Err.Raise(1002, "", "no column " & heading)
End Function

Function LastRow(sheet As Object) As Long
  Dim cursor As Object
  cursor = sheet.createCursor()
  cursor.gotoEndOfUsedArea(False)
  LastRow = cursor.RangeAddress.EndRow
End Function
